import type { Issue } from "../issue.js";
import { fail, ok, type Result } from "../result.js";
import type { Bilingual } from "../text.js";
import { excerpt, halfWidth } from "./half-width.js";
import { depthOf, type Locator, type LocatorStep } from "./locator.js";
import { type LocatorToken, tokens } from "./locator-token.js";

const LONGEST = 200;

/**
 * Reads one place in an official document (条款定位).
 *
 * Knows 一、 （一） 1. （1） ① 一是, 第X条 第X款 第X项, 第X阶段, 附件X, rows (`row 2`, 第2行) and 备注, ranges such as
 * 第七至十七条 and `1-4`, brackets in either width, and named parts (文头, 序言, 团县委). A bare number straight
 * beneath an annex is the row with that number. Steps must go deeper; a range is never entered.
 *
 * @param path JSON Pointer of the text in the input, for the issue
 * @example
 * ```ts
 * import { parseLocator } from "@countykit/core";
 * parseLocator("附件2 row 2-3 备注"); // => { "ok": true, "value": [{ "kind": "annex", "ordinal": 2 }, { "kind": "row", "ordinal": 2, "last": 3 }, { "kind": "remark" }] }
 * parseLocator("四（一）1、附件1").ok; // => false
 * ```
 * @source GB/T 9704-2012 § 7.3.3; Legislation Law of the PRC art. 65 (条、款、项)
 */
export function parseLocator(input: unknown, path = ""): Result<Locator> {
  const read = parseLocators(input, path);
  if (!read.ok) return read;
  const [first] = read.value;
  if (first !== undefined && read.value.length === 1) return ok(first);
  return fail(
    issue("several-locators", path, input, {
      zh: `${excerpt(input)} 指了 ${read.value.length} 处，这里只能写一处`,
      en: `${excerpt(input)} names ${read.value.length} places where one is expected`,
    }),
  );
}

/**
 * Reads one place or several (多处定位): `三、四（六）1`, `第四、十四条`, `附件2 1(2), 2(1)`, `四（五）（六）`.
 *
 * After 、 , / or ; a step that is not deeper starts the next place and keeps the outer steps it does not repeat.
 *
 * @example
 * ```ts
 * import { formatLocator, parseLocators } from "@countykit/core";
 * const read = parseLocators("附件2 1(2), 2(1)");
 * (read.ok ? read.value : []).map(formatLocator); // => ["附件2 第1行(2)", "附件2 第2行(1)"]
 * ```
 * @source GB/T 9704-2012 § 7.3.3; Legislation Law of the PRC art. 65 (条、款、项)
 */
export function parseLocators(input: unknown, path = ""): Result<readonly Locator[]> {
  const text = typeof input === "string" && input.length <= LONGEST ? spread(halfWidth(input)) : null;
  const cut = text === null ? null : tokens(text);
  if (cut === null || !cut.ok || cut.tokens.length === 0) {
    const at = text !== null && cut !== null && !cut.ok ? text.slice(cut.at, cut.at + 8) : null;
    return fail(
      issue("not-locator", path, input, {
        zh: at === null ? `${excerpt(input)} 不是条款定位` : `${excerpt(input)} 从“${at}”起读不懂`,
        en: at === null ? `${excerpt(input)} is not a place in a document` : `${excerpt(input)} cannot be read from “${at}” on`,
      }),
    );
  }
  const places: LocatorStep[][] = [];
  const issues: Issue[] = [];
  for (const token of cut.tokens) place(token, places, (message) => issues.push(issue("locator-order", path, input, message)));
  return issues.length > 0 ? fail(...issues) : ok(places);
}

/** Puts one step where it belongs: deeper into the current place, or at the start of the next one. */
function place(token: LocatorToken, places: LocatorStep[][], complain: (message: Bilingual) => void): void {
  const current = places.at(-1);
  const step = current === undefined ? token.step : beneath(token.step, current);
  if (!ascends(step, complain)) return;
  if (current === undefined) {
    places.push([step]);
    return;
  }
  const depth = depthOf(step);
  const deeper = depth === null || current.every((one) => (depthOf(one) ?? -1) < depth);
  const last = current.at(-1)?.kind;
  const heading = token.before.includes("、") && (last === "section" || last === "item") && depth !== null && deeper;
  const separator = /[;；/]/.test(token.before) ? "slash" : /[、，,]/.test(token.before) && !heading ? "comma" : "none";
  if (separator === "none" && deeper) {
    if (depth !== null && current.some((one) => "last" in one))
      complain({ zh: "范围之内不能再分层", en: "A range cannot be entered any deeper" });
    current.push(step);
    return;
  }
  const twin = token.before === "" && last === step.kind;
  const kept = separator === "slash" && (depth ?? 0) < 2 ? [] : outer(current, step);
  if ((separator === "none" && !twin) || (kept.length === 0 && ((depth ?? 0) >= 2 || step.kind === "remark"))) {
    complain({ zh: "层级应当由大到小，几处之间用顿号隔开", en: "Steps go from the larger to the smaller, with 、 between places" });
    return;
  }
  places.push([...kept, step]);
}

/** The outer steps that the next place keeps: those before the level it repeats; none when it repeats no level. */
function outer(steps: readonly LocatorStep[], next: LocatorStep): readonly LocatorStep[] {
  const depth = depthOf(next);
  if (depth === null) return steps.at(-1)?.kind === next.kind ? steps.slice(0, -1) : [];
  const same = steps.findIndex((step) => (depthOf(step) ?? -1) >= depth);
  return same < 0 ? [] : steps.slice(0, same);
}

/** A bare number straight beneath an annex, or after one of its rows, is a row. */
function beneath(step: LocatorStep, current: readonly LocatorStep[]): LocatorStep {
  const inTable = current.at(-1)?.kind === "annex" || current.some(({ kind }) => kind === "row");
  return step.kind === "item" && inTable ? { ...step, kind: "row" } : step;
}

function ascends(step: LocatorStep, complain: (message: Bilingual) => void): boolean {
  if (!("last" in step) || step.last === undefined || step.ordinal === null || step.ordinal < step.last) return true;
  complain({ zh: `范围 ${step.ordinal} 至 ${step.last} 不是由小到大`, en: `The range ${step.ordinal} to ${step.last} does not go up` });
  return false;
}

/** 第四、十四条 → 第四条、第十四条. */
const spread = (text: string): string =>
  text.replace(/第([零〇一二三四五六七八九十百千]+(?:、[零〇一二三四五六七八九十百千]+)+)条/g, (_, list: string) =>
    list
      .split("、")
      .map((one) => `第${one}条`)
      .join("、"),
  );

const issue = (code: string, path: string, input: unknown, message: Bilingual): Issue => ({
  code,
  path,
  expected: "四（一）2(1) | 第X条第X款 | 附件2 第1行 备注",
  received: excerpt(input),
  message,
  hint: {
    zh: "写成 四（一）2(1)、附件2 第1行 备注、第七至十七条 的样子",
    en: "Write it like 四（一）2(1), 附件2 第1行 备注 or 第七至十七条",
  },
});
