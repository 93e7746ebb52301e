import type { Issue } from "@countykit/core";
import type { Context } from "../normal/context.js";
import { normalWord } from "../normal/words.js";
import { fieldName } from "./field-name.js";
import type { Condition, Demand, ExtensionPlace, Selection } from "./query.js";
import { wrongValue } from "./query-issues.js";
import { demandOf, equalTo, ordered, type Read, valuesOf } from "./read-values.js";

/** A condition, or an issue; `null`: the name is of no family. */
type Found = { readonly condition: Condition } | { readonly issue: Issue } | null;

const made = (parameter: string, look: Selection, demand: Read<Demand>): Found =>
  "value" in demand
    ? { condition: { parameter, look, demand: demand.value } }
    : { issue: wrongValue(parameter, demand.zh, demand.en, demand.received) };

/** Parameters whose names hold a type, a unit, an attribute or a field of users. */
export function familyCondition(name: string, value: unknown, context: Context): Found {
  return typed(name, value, context) ?? measured(name, value) ?? attributed(name, value, context) ?? extended(name, value, context);
}

/** `EQ_bizTransaction_po`, `EQ_source_owning_party`, `EQ_destination_location`. */
function typed(name: string, value: unknown, context: Context): Found {
  const [, from, type = ""] = /^EQ_(bizTransaction|source|destination)_(.+)$/u.exec(name) ?? [];
  if (from !== "bizTransaction" && from !== "source" && from !== "destination") return null;
  const word = normalWord(from === "bizTransaction" ? "bizTransaction" : "sourceDestination", type, context);
  const look: Selection = { from, type: word };
  return made(name, look, demandOf("EQ", { look, takes: "ids" }, value, context));
}

/** `GE_quantity_KGM`, `LT_value_CEL`, `EQ_percValue_P1`: a number in that unit. */
function measured(name: string, value: unknown): Found {
  const [, operator = "", field = "", uom = ""] =
    /^(EQ|GT|GE|LT|LE)_(quantity|value|minValue|maxValue|meanValue|sDev|percValue)_([A-Z0-9]{2,4})$/u.exec(name) ?? [];
  if (operator === "") return null;
  const look: Selection = field === "quantity" ? { from: "quantity", uom } : { from: "sensor", part: "report", field, uom };
  return made(name, look, operator === "EQ" ? equalTo(value, "decimals") : ordered(operator, value, "decimals"));
}

/** Fields whose values have master data. */
const MASTERED: Readonly<Record<string, Selection>> = {
  readPoint: { from: "field", field: "readPoint" },
  bizLocation: { from: "field", field: "bizLocation" },
  bizStep: { from: "field", field: "bizStep" },
  disposition: { from: "field", field: "disposition" },
  bizTransaction: { from: "bizTransaction" },
  source: { from: "source" },
  destination: { from: "destination" },
  epcClass: { from: "classes", lists: ["quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"] },
};

/** `HASATTR_bizLocation` and `EQATTR_bizLocation_urn:epcglobal:cbv:mda#city`, which the query schema spells `EQ_ATTR_`. */
function attributed(name: string, value: unknown, context: Context): Found {
  const [, has] = /^HASATTR_(.+)$/u.exec(name) ?? [];
  if (has !== undefined) {
    const look = masteredBy(has, name, context);
    if (look === null || "issue" in look) return look;
    const names = valuesOf(value).filter((one): one is string => typeof one === "string" && one !== "");
    const demand: Read<Demand> =
      names.length > 0 && names.length === valuesOf(value).length
        ? { value: { is: "has-attribute", names: names.flatMap((one) => spellings(one, context)) } }
        : { zh: "属性名，至少一个", en: "one name of an attribute or more", received: typeof value };
    return made(name, look.look, demand);
  }
  const [, equals] = /^EQ_?ATTR_(.+)$/u.exec(name) ?? [];
  if (equals === undefined) return null;
  const fixed = Object.keys(MASTERED).find((field) => equals.startsWith(`${field}_`));
  const cut = fixed === undefined ? equals.lastIndexOf("_") : fixed.length;
  const look = cut > 0 ? masteredBy(equals.slice(0, cut), name, context) : null;
  if (look === null || "issue" in look) return look;
  const attribute = equals.slice(cut + 1);
  const demand = equalTo(value, "any");
  if (!("value" in demand) || demand.value.is !== "equal" || attribute === "") return made(name, look.look, demand);
  return {
    condition: {
      parameter: name,
      look: look.look,
      demand: { is: "attribute", names: spellings(attribute, context), values: demand.value.values },
    },
  };
}

/** An attribute as it was written, and with its prefix written out. */
const spellings = (name: string, context: Context): readonly string[] => [...new Set([name, context.expand(name)])];

function masteredBy(field: string, parameter: string, context: Context): { readonly look: Selection } | { readonly issue: Issue } | null {
  const look = Object.hasOwn(MASTERED, field) ? MASTERED[field] : undefined;
  if (look !== undefined) return { look };
  const name = fieldName(field, parameter, context);
  return name === null || "issue" in name ? name : { look: { from: "extension", place: "event", names: name.names, inner: false } };
}

const PLACES: Readonly<Record<string, ExtensionPlace>> = {
  ILMD_: "ilmd",
  ERROR_DECLARATION_: "errorDeclaration",
  SENSORELEMENT_: "sensorElement",
  SENSORMETADATA_: "sensorMetadata",
  SENSORREPORT_: "sensorReport",
  readPoint_: "readPoint",
  bizLocation_: "bizLocation",
};

/** `EQ_ex:grower`, `GE_ILMD_ex:brix`, `EXISTS_INNER_ex:plot`, `EQ_SENSORREPORT_ex:grade`. */
function extended(name: string, value: unknown, context: Context): Found {
  const [, operator = "", inner, place = "", field = ""] =
    /^(EQ|GT|GE|LT|LE|EXISTS)_(INNER_)?(ILMD_|ERROR_DECLARATION_|SENSORELEMENT_|SENSORMETADATA_|SENSORREPORT_|readPoint_|bizLocation_)?(.+)$/u.exec(
      name,
    ) ?? [];
  const found = field === "" ? null : fieldName(field, name, context);
  if (found === null || "issue" in found) return found;
  const look: Selection = { from: "extension", place: PLACES[place] ?? "event", names: found.names, inner: inner !== undefined };
  if (operator === "EXISTS") return { condition: { parameter: name, look, demand: { is: "there" } } };
  return made(name, look, operator === "EQ" ? equalTo(value, "any") : ordered(operator, value, "any"));
}
