import { fail, type Issue, ok, type Result } from "@countykit/core";
import { identifierOf } from "../dictionary/dictionary.js";
import { checkValue } from "../elements/check-value.js";
import type { Element } from "../elements/element.js";
import { faultIssue, idIssue } from "../elements/ids-issue.js";
import { checkDigitOf } from "../linters/check-digits.js";
import type { EpcScheme } from "./scheme.js";
import { EPC_SCHEMES } from "./schemes-table.js";

/** What an EPC URN names, and how its prefix was parted (EPC URN). */
export interface EpcUrn {
  /** The key and, where there is one, its serial or lot. */
  readonly elements: readonly Element[];
  /** How many digits the company prefix has: identifiers without a URN do not tell. */
  readonly prefixLength: number;
}

/**
 * Reads an EPC URN (EPC 统一资源名称) into identifiers, with their check digits. `prefixLength` is how many digits the company prefix has.
 *
 * @example
 * ```ts
 * import { readEpcUrn } from "@countykit/traceability-types/ids";
 *
 * readEpcUrn("urn:epc:class:lgtin:4012345.011122.L7"); // => { "ok": true, "value": { "elements": [{ "ai": "01", "value": "04012345111224" }, { "ai": "10", "value": "L7" }], "prefixLength": 7 } }
 * ```
 * @source GS1 EPC Tag Data Standard 2.1, 6 and 7
 */
export function readEpcUrn(urn: string): Result<EpcUrn> {
  const scheme = EPC_SCHEMES.find((one) => urn.startsWith(one.urn));
  if (scheme === undefined) return fail(noScheme(urn));
  const fields = fieldsOf(scheme, urn.slice(scheme.urn.length));
  if (fields === null) return fail(badFields(urn));
  const { prefix, reference, piecesText, serial } = fields;
  const inner = scheme.leading ? reference.charAt(0) + prefix + reference.slice(1) : prefix + reference;
  const key = scheme.before + inner + (scheme.checked ? checkDigitOf(inner) : "") + piecesText;
  const elements: Element[] = [{ ai: scheme.ai, value: scheme.serial === "appended" ? key + serial : key }];
  // A location without an extension has the extension 0.
  if (scheme.serial !== null && scheme.serial !== "appended" && !(scheme.ai === "414" && serial === "0"))
    elements.push({ ai: scheme.serial.ai, value: serial });
  const issues = elements.flatMap(({ ai, value }): readonly Issue[] => {
    const identifier = identifierOf(ai);
    const fault = identifier === null ? null : checkValue(identifier, value);
    return fault === null ? [] : [faultIssue(ai, fault, value)];
  });
  return issues.length > 0 ? { ok: false, issues } : ok({ elements, prefixLength: prefix.length });
}

interface Fields {
  readonly prefix: string;
  readonly reference: string;
  readonly piecesText: string;
  readonly serial: string;
}

/** The fields between the points; `null` when there are more or fewer, or one is not what the scheme asks. A pattern has a star for the serial. */
function fieldsOf({ urn, digits, leading, serial, pieces }: EpcScheme, text: string): Fields | null {
  const pattern = urn.startsWith("urn:epc:idpat:");
  const [prefix = "", rawReference = "", ...others] = text.split(".");
  const piecesText = pieces ? others.splice(0, 2).join("") : "";
  const wanted = pattern || serial !== null ? 1 : 0;
  if (others.length < wanted || !/^[0-9]{4,12}$/u.test(prefix) || (pieces && !/^[0-9]{4}$/u.test(piecesText))) return null;
  const reference = decoded(rawReference);
  const last = others.join(".");
  if (reference === null || (wanted === 0 && others.length > 0) || (pattern && last !== "*")) return null;
  const serialText = pattern ? "" : decoded(last);
  if (serialText === null || (wanted === 1 && !pattern && serialText === "")) return null;
  if (digits === null) return reference === "" ? null : { prefix, reference, piecesText, serial: serialText };
  const fits = prefix.length + reference.length === digits && /^[0-9]*$/u.test(reference) && !(leading && reference === "");
  return fits ? { prefix, reference, piecesText, serial: serialText } : null;
}

/** Characters that a URN cannot hold stand in it as codes; `null` where one stands there that should not. */
function decoded(text: string): string | null {
  if (!/^(?:[!'()*+,\-.0-9:;=A-Z_a-z]|%[0-9A-Fa-f]{2})*$/u.test(text)) return null;
  return text.replaceAll(/%([0-9A-Fa-f]{2})/gu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

const noScheme = (urn: string): Issue =>
  idIssue(
    "unknown-epc-scheme",
    { zh: "不是认得的 EPC 编码方案，如 urn:epc:id:sgtin:", en: "This is no known EPC scheme, such as urn:epc:id:sgtin:" },
    undefined,
    urn.slice(0, 80),
  );

const badFields = (urn: string): Issue =>
  idIssue(
    "bad-epc-fields",
    { zh: "点号之间的各段不合这种编码方案", en: "The parts between the points are not those of the scheme" },
    undefined,
    urn.slice(0, 120),
  );
