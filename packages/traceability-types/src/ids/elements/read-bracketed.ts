import { fail, type Issue, ok, type Result } from "@countykit/core";
import { type ApplicationIdentifier } from "../dictionary/application-identifier.js";
import { identifierOf, unknownIdentifier } from "../dictionary/dictionary.js";
import { checkValue } from "./check-value.js";
import type { Element, ReadOptions } from "./element.js";
import { faultIssue, idIssue } from "./ids-issue.js";

/** One identifier with its data as it stands in the text. */
interface Piece {
  readonly ai: string;
  readonly value: string;
  readonly at: number;
  readonly valueAt: number;
}

/**
 * Reads element strings as people write them (带括号的单元数据串): `(01)09506000134352(10)ABC`. A bracket within the data is written `\(`. Issues carry the code of the
 * rule that is broken and, in `column`, the character of the text, from 1.
 *
 * @example
 * ```ts
 * import { readBracketed } from "@countykit/traceability-types/ids";
 *
 * readBracketed("(01)06901234567892(10)L7"); // => { "ok": true, "value": [{ "ai": "01", "value": "06901234567892" }, { "ai": "10", "value": "L7" }] }
 * const wrong = readBracketed("(01)06901234567892(17)251301");
 * wrong.ok ? null : [wrong.issues[0]?.code, wrong.issues[0]?.column]; // => ["illegal-month", 25]
 * ```
 * @source GS1 General Specifications 7.8; GB/T 16986 商品条码 应用标识符
 */
export function readBracketed(text: string, options: ReadOptions = {}): Result<readonly Element[]> {
  const pieces = piecesOf(text);
  if (pieces === null) return fail(noBrackets(text));
  const issues = pieces.flatMap((piece): readonly Issue[] => {
    const identifier = knownIdentifier(piece.ai, options);
    if (identifier === null) return [unknownAi(piece.ai, piece.at)];
    const fault = checkValue(identifier, piece.value);
    return fault === null ? [] : [faultIssue(piece.ai, fault, piece.value, piece.valueAt)];
  });
  return issues.length > 0 ? { ok: false, issues } : ok(pieces.map(({ ai, value }) => ({ ai, value })));
}

/**
 * Writes elements as people read them (带括号的单元数据串).
 *
 * @example
 * ```ts
 * import { writeBracketed } from "@countykit/traceability-types/ids";
 *
 * writeBracketed([{ ai: "01", value: "06901234567892" }, { ai: "10", value: "L7" }]); // => "(01)06901234567892(10)L7"
 * ```
 * @source GS1 General Specifications 4.14 (human readable interpretation)
 */
export const writeBracketed = (elements: readonly Element[]): string =>
  elements.map(({ ai, value }) => `(${ai})${value.replaceAll("(", String.raw`\(`)}`).join("");

/** The identifier of these digits, also one that the dictionary lacks when the caller wants it. */
export function knownIdentifier(ai: string, { unknownIdentifiers = false }: ReadOptions): ApplicationIdentifier | null {
  const known = identifierOf(ai);
  return known === null && unknownIdentifiers && /^[0-9]{2,4}$/u.test(ai) ? unknownIdentifier(ai) : known;
}

export const unknownAi = (ai: string, at?: number): Issue =>
  idIssue("unknown-ai", { zh: `没有应用标识符（${ai}）`, en: `There is no application identifier (${ai})` }, at, ai);

/** The pieces between brackets; `null` where the text does not begin with one or a bracket never closes. */
function piecesOf(text: string): readonly Piece[] | null {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const [whole, ai = "", data = ""] = /^\(([0-9]{2,4})\)((?:[^(\\]|\\[^])*)/u.exec(text.slice(at)) ?? [];
    if (whole === undefined || whole.length === 0) return null;
    pieces.push({ ai, value: data.replaceAll(/\\([^])/gu, "$1"), at: at + 1, valueAt: at + ai.length + 2 });
    at += whole.length;
  }
  return pieces.length === 0 ? null : pieces;
}

const noBrackets = (text: string): Issue =>
  idIssue(
    "not-bracketed",
    { zh: "单元数据串应写成 (01)…(10)… 的样子", en: "Element strings are written like (01)…(10)…" },
    undefined,
    text.slice(0, 80),
  );
