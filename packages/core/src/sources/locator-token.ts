import { readChineseNumber } from "./chinese-number.js";
import { readCircledNumber } from "./circled-number.js";
import type { LocatorStep, NumberedStep } from "./locator.js";

/** A step as it was read, and the signs that stood before it. */
export interface LocatorToken {
  readonly step: LocatorStep;
  readonly before: string;
}

const C = "[零〇一二两三四五六七八九十百千]+";
const N = `(?:${C}|\\d{1,4})`;
const O = "[\\u2460-\\u2473\\u3251-\\u325f\\u32b1-\\u32bf]";
const TO = "(?:至|到|-|~)";
const END = `(?=$|[ .、(,/;；，]|\\d|第|${O})`;

/** Each level with its pattern: the first group is the ordinal, the second the end of a range. Order decides. */
const LEVELS: readonly { readonly kind: NumberedStep; readonly pattern: RegExp }[] = [
  { kind: "annex", pattern: new RegExp(`附件(?: ?(\\d{1,3})(?:${TO}(\\d{1,3}))?|(${C}))?`, "y") },
  { kind: "row", pattern: new RegExp(`(?:row|序号) ?(\\d{1,4})(?:${TO}(\\d{1,4}))?`, "iy") },
  { kind: "row", pattern: new RegExp(`第(${N})(?:行?${TO}第?(${N}))?行`, "y") },
  { kind: "stage", pattern: new RegExp(`第(${N})(?:(?:阶段)?${TO}第?(${N}))?阶段`, "y") },
  { kind: "article", pattern: new RegExp(`第(${N})(?:条?${TO}第?(${N}))?条`, "y") },
  { kind: "paragraph", pattern: new RegExp(`第(${N})(?:款?${TO}第?(${N}))?款`, "y") },
  { kind: "article-item", pattern: new RegExp(`第\\(?(${N})\\)?(?:项?${TO}第?\\(?(${N})\\)?)?项`, "y") },
  { kind: "enumerated", pattern: new RegExp(`\\(?(${C})是(?:${TO}(${C})是)?\\)?`, "y") },
  { kind: "subsection", pattern: new RegExp(`\\((${C})\\)(?:${TO}\\((${C})\\))?`, "y") },
  { kind: "subitem", pattern: new RegExp(`\\((\\d{1,3})\\)(?:${TO}\\((\\d{1,3})\\))?`, "y") },
  { kind: "point", pattern: new RegExp(`(${O})(?:${TO}(${O}))?`, "y") },
  { kind: "item", pattern: new RegExp(`(\\d{1,4})(?:${TO}(\\d{1,4}))?`, "y") },
  { kind: "section", pattern: new RegExp(`(${C})(?:${TO}(${C}))?${END}`, "y") },
];
const REMARK = /备注/y;
const NAME = /[\u4e00-\u9fff]{1,40}/y;
/** 七一 is no name: it means 七 一是 and must say so. */
const ONLY_NUMERALS = new RegExp(`^${C}$`);
const SIGNS = /[ .、，,;；/]*/y;

/**
 * Cuts a half-width locator text into steps (切分定位). Answers the place of the first sign that belongs to none.
 */
export function tokens(
  text: string,
): { readonly ok: true; readonly tokens: readonly LocatorToken[] } | { readonly ok: false; readonly at: number } {
  const found: LocatorToken[] = [];
  let at = 0;
  while (at < text.length) {
    const before = match(SIGNS, text, at)?.[0] ?? "";
    at += before.length;
    if (at === text.length) break;
    const read = numbered(text, at) ?? unnumbered(text, at);
    if (read === null) return { ok: false, at };
    found.push({ step: afterStage(read.step, found.at(-1)?.step), before });
    at += read.length;
  }
  return { ok: true, tokens: found };
}

interface Read {
  readonly step: LocatorStep;
  readonly length: number;
}

function numbered(text: string, at: number): Read | null {
  for (const { kind, pattern } of LEVELS) {
    const found = match(pattern, text, at);
    if (found === null) continue;
    const [whole, first, second, third] = found;
    if (kind === "annex") {
      const ordinal = first ?? third;
      if (ordinal === undefined) return { step: { kind, ordinal: null }, length: whole.length };
      return ranged(kind, ordinal, first === undefined ? undefined : second, whole.length);
    }
    if (first !== undefined) return ranged(kind, first, second, whole.length);
  }
  return null;
}

function ranged(kind: NumberedStep, first: string, second: string | undefined, length: number): Read | null {
  const [ordinal, last] = [value(first), second === undefined ? undefined : value(second)];
  if (ordinal === null || ordinal < 1 || last === null) return null;
  return { step: last === undefined ? { kind, ordinal } : { kind, ordinal, last }, length };
}

function unnumbered(text: string, at: number): Read | null {
  const remark = match(REMARK, text, at);
  const [name] = match(NAME, text, at) ?? [];
  if (name === undefined || ONLY_NUMERALS.test(name)) return null;
  return remark !== null && name.length === 2
    ? { step: { kind: "remark" }, length: 2 }
    : { step: { kind: "named", name }, length: name.length };
}

/** 第一阶段四: a bare numeral inside a stage is one of its enumerated tasks (四是), not a section. */
const afterStage = (step: LocatorStep, previous: LocatorStep | undefined): LocatorStep =>
  step.kind === "section" && previous?.kind === "stage" ? { ...step, kind: "enumerated" } : step;

const value = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : (readCircledNumber(text) ?? readChineseNumber(text)));

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
