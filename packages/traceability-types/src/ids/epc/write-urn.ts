import { fail, type Issue, ok, type Result } from "@countykit/core";
import type { Element } from "../elements/element.js";
import { idIssue } from "../elements/ids-issue.js";
import type { EpcScheme } from "./scheme.js";
import { EPC_SCHEMES } from "./schemes-table.js";

/** Characters that stand in a URN as they are; all others become codes. */
const PLAIN = /^[!'()*+,\-.0-9:;=A-Z_a-z]$/u;

/**
 * Writes identifiers as an EPC URN (EPC 统一资源名称). `prefixLength` is how many digits the company prefix has, which the identifiers do not tell.
 *
 * @example
 * ```ts
 * import { writeEpcUrn } from "@countykit/traceability-types/ids";
 *
 * writeEpcUrn([{ ai: "00", value: "340123450000000017" }], 7); // => { "ok": true, "value": "urn:epc:id:sscc:4012345.3000000001" }
 * ```
 * @source GS1 EPC Tag Data Standard 2.1, 6 and 7
 */
export function writeEpcUrn(elements: readonly Element[], prefixLength: number): Result<string> {
  const found = schemeFor(elements);
  if (found === null) return fail(noUrn(elements));
  const { scheme, key, serial } = found;
  const body = key.slice(scheme.before.length, scheme.digits === null ? undefined : scheme.before.length + scheme.digits);
  const moved = scheme.leading ? body.slice(1) : body;
  const prefix = moved.slice(0, prefixLength);
  if (!/^[0-9]{4,12}$/u.test(prefix) || prefix.length !== prefixLength) return fail(badPrefix(prefixLength));
  const reference = (scheme.leading ? body.charAt(0) : "") + moved.slice(prefixLength);
  const afterCheck = key.slice(scheme.before.length + (scheme.digits ?? body.length) + (scheme.checked ? 1 : 0));
  const pieces = scheme.pieces ? [afterCheck.slice(0, 2), afterCheck.slice(2, 4)] : [];
  const tail = scheme.urn.startsWith("urn:epc:idpat:")
    ? ["*"]
    : scheme.serial === null
      ? []
      : [encoded(scheme.serial === "appended" ? afterCheck : serial)];
  return ok(scheme.urn + [prefix, encoded(reference), ...pieces, ...tail].join("."));
}

interface Fitting {
  readonly scheme: EpcScheme;
  readonly key: string;
  readonly serial: string;
}

/** The scheme that holds all of the identifiers and no more. */
function schemeFor(elements: readonly Element[]): Fitting | null {
  const valueOf = (ai: string): string | undefined => elements.find((one) => one.ai === ai)?.value;
  for (const scheme of EPC_SCHEMES) {
    const key = valueOf(scheme.ai);
    if (key === undefined) continue;
    const pattern = scheme.urn.startsWith("urn:epc:idpat:");
    const { serial } = scheme;
    if (serial === null || serial === "appended") {
      const whole = scheme.before.length + (scheme.digits ?? 0) + 1;
      const appended = scheme.digits !== null && serial !== null && key.length > whole;
      if (elements.length === 1 && (serial === null || appended)) return { scheme, key, serial: "" };
    } else if (!pattern) {
      const own = valueOf(serial.ai);
      const extension = own ?? (scheme.ai === "414" ? "0" : undefined);
      if (extension !== undefined && elements.length === (own === undefined ? 1 : 2)) return { scheme, key, serial: extension };
    }
  }
  return null;
}

const encoded = (text: string): string =>
  Array.from(text)
    .map((character) =>
      PLAIN.test(character) ? character : `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");

const noUrn = (elements: readonly Element[]): Issue =>
  idIssue("no-epc-scheme", {
    zh: `${elements.map(({ ai }) => `（${ai}）`).join("")}没有对应的 EPC 编码方案`,
    en: `No EPC scheme holds ${elements.map(({ ai }) => `(${ai})`).join("")}`,
  });

const badPrefix = (length: number): Issue =>
  idIssue("bad-prefix-length", {
    zh: `厂商识别代码应有 4 至 12 位，且在标识代码之内；给出的是 ${length} 位`,
    en: `A company prefix has 4 to 12 digits and lies within the key; ${length} was given`,
  });
