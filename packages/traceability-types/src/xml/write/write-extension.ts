import { TEXT_FIELD } from "../../epcis/hash/extension-texts.js";
import type { ExtensionFields, ExtensionValue } from "../../epcis/normal-event.js";
import { XSD, XSI } from "../parse/xml-element.js";
import { cannot, escaped, prefixOf, wrap, type Writing } from "./writing.js";

/** One less than what reading lets through within an event. */
const DEEPEST = 80;

const START = String.raw`A-Z_a-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02FF\u0370-\u037D\u037F-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD\u{10000}-\u{EFFFF}`;
const NAME = new RegExp(String.raw`^[${START}][${START}0-9.\-\u00B7\u0300-\u036F\u203F\u2040]*$`, "u");

const isList = (value: ExtensionValue): value is readonly ExtensionValue[] => Array.isArray(value);

interface QualifiedName {
  readonly namespace: string;
  readonly local: string;
}

/** A name in Clark's notation taken apart; `undefined` and an issue when XML cannot have it. */
function nameOf(writing: Writing, name: string): QualifiedName | undefined {
  const [, namespace = "", local = ""] = /^\{([^{}]*)\}(.+)$/su.exec(name) ?? [];
  const reserved = namespace === "http://www.w3.org/2000/xmlns/" || namespace === XSI || namespace.startsWith("urn:epcglobal:epcis");
  if (NAME.test(local) && namespace === namespace.trim() && !reserved) return { namespace, local };
  cannot(
    writing,
    "not-a-name",
    "extensions",
    { zh: `“${name.slice(0, 80)}”不能用作 XML 元素名`, en: `“${name.slice(0, 80)}” cannot be the name of an element in XML` },
    name,
  );
  return undefined;
}

const tagOf = (writing: Writing, { namespace, local }: QualifiedName): string =>
  namespace === "" ? local : `${prefixOf(writing, namespace)}:${local}`;

/** Users' fields as elements; those without a namespace within `wrapper`. */
export function writeFields(writing: Writing, fields: ExtensionFields | undefined, wrapper: (within: string) => string): string {
  if (fields === undefined) return "";
  let [text, bare] = ["", ""];
  for (const [name, value] of Object.entries(fields)) {
    const qualified = nameOf(writing, name);
    if (qualified === undefined) continue;
    const written = writeValue(writing, tagOf(writing, qualified), value, 0);
    if (qualified.namespace === "") bare += written;
    else text += written;
  }
  return (bare === "" ? "" : wrapper(bare)) + text;
}

/** Fields without a namespace in an `extension`, where the schemas have one. */
export const inExtension = (within: string): string => wrap("extension", within);

/** A value of a user's field: of a list, an element each. */
export function writeValue(writing: Writing, tag: string, value: ExtensionValue, depth: number): string {
  if (depth > DEEPEST) {
    cannot(writing, "too-deep", "extensions", {
      zh: `扩展字段嵌套超过 ${DEEPEST} 层`,
      en: `Fields of users are nested more than ${DEEPEST} deep`,
    });
    return "";
  }
  if (value === null) return `<${tag} ${prefixOf(writing, XSI)}:nil="true"/>`;
  if (typeof value === "string") return `<${tag}>${escaped(writing, tag, value)}</${tag}>`;
  if (typeof value !== "object") return typedElement(writing, tag, value);
  if (isList(value)) return value.map((one) => writeValue(writing, tag, one, depth + 1)).join("");
  return `<${tag}>${writeContent(writing, value, depth + 1)}</${tag}>`;
}

/** The fields of a field, and its own text before them. */
export function writeContent(writing: Writing, fields: ExtensionFields, depth: number): string {
  let content = "";
  for (const [name, value] of Object.entries(fields)) {
    if (name === TEXT_FIELD && (typeof value === "string" || typeof value === "number")) {
      content = escaped(writing, "extensions", String(value)) + content;
      continue;
    }
    const qualified = nameOf(writing, name);
    if (qualified !== undefined) content += writeValue(writing, tagOf(writing, qualified), value, depth);
  }
  return content;
}

/** Numbers and truth values say what they are, so that they come back as such. */
function typedElement(writing: Writing, tag: string, value: number | boolean): string {
  const [xsi, xsd] = [prefixOf(writing, XSI), prefixOf(writing, XSD)];
  const integer = Number.isInteger(value) && Math.abs(Number(value)) < 1e15;
  const type = typeof value === "boolean" ? "boolean" : integer ? "integer" : "double";
  return `<${tag} ${xsi}:type="${xsd}:${type}">${value}</${tag}>`;
}

/** Users' fields as attributes, where XML has room for nothing else: single values only, which come back as text. */
export function writeAttributes(writing: Writing, fields: ExtensionFields | undefined): string {
  if (fields === undefined) return "";
  let text = "";
  for (const [name, value] of Object.entries(fields)) {
    const qualified = nameOf(writing, name);
    if (qualified === undefined) continue;
    if (value === null || typeof value === "object") {
      cannot(
        writing,
        "not-for-attributes",
        "sensorElementList",
        {
          zh: `“${name.slice(0, 80)}”在 XML 中只能写成属性，不能有列表或下级字段`,
          en: `In XML “${name.slice(0, 80)}” is an attribute and can have neither lists nor fields`,
        },
        name,
      );
    } else text += ` ${tagOf(writing, qualified)}="${escaped(writing, name, String(value))}"`;
  }
  return text;
}
