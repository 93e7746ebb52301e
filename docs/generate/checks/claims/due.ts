import type { Due, Target, TargetFinding } from "@countykit/coverage-metrics";
import { type Bilingual, formatChineseDate, formatChineseMonth, parseCivilDate, parseCivilMonth } from "@countykit/core";
import { isDeepStrictEqual } from "node:util";
import type { Answer, Row, RulePage } from "../../rule-page.js";
import { exactly, inTexts, same, type Wrong } from "./claim.js";

/** By when, in the words of a plan, written out once more. */
function dueText(due: Due): Bilingual {
  const [year = "", month = "", day = ""] = ("date" in due ? due.date : due.month).split("-");
  const en = `${day === "" ? "" : `${Number(day)} `}${MONTHS[Number(month) - 1]} ${year}`;
  if (due.kind === "before-month") {
    const read = parseCivilMonth(due.month);
    return { zh: `${read.ok ? formatChineseMonth(read.value) : ""}前`, en: `before ${en}` };
  }
  const read = parseCivilDate(due.date);
  const zh = read.ok ? formatChineseDate(read.value) : "";
  return due.kind === "by" ? { zh: `到 ${zh}`, en: `by ${en}` } : { zh: `${zh}前`, en: `before ${en}` };
}

const MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** Tokens of days as sentences write them, once for each time that they are named, and the last days of all readings. */
export const dueTokens = ({ due }: Target, finding: TargetFinding): readonly string[] => {
  if (due === null) return [];
  const words = inTexts(due).flatMap((one) => [one, ...one.split("-").map((part) => String(Number(part)))]);
  return [...words, ...words, ...(finding.due?.readings ?? []).map(({ lastDay }) => lastDay)];
};

/** What the page hands to its index rows and to the switch of days. */
export function pageDueWrong({ due }: RulePage, target: Target, finding: TargetFinding): Wrong {
  if (target.due === null || finding.due === null) return due === null ? [] : ["a time limit is told where the target has none"];
  if (due === null) return ["the time limit is left out"];
  const last = (readings: readonly { readonly id: string; readonly lastDay: string }[]): unknown =>
    readings.map(({ id, lastDay }) => ({ id, lastDay }));
  return [
    ...same("the time limit", due.said, dueText(target.due)),
    ...(isDeepStrictEqual(last(due.readings), last(finding.due.readings)) ? [] : ["the last days of the time limit are others"]),
  ];
}

/** The sentence names the time limit, and which last day each of two readings has. */
export function sentenceDueWrong({ sentence, reported }: RulePage, target: Target, finding: TargetFinding): Wrong {
  if (reported || target.due === null) return [];
  const said = dueText(target.due);
  const [usual, strict] = finding.due?.readings ?? [];
  const both = usual !== undefined && strict !== undefined && usual.lastDay !== strict.lastDay;
  const wanted: readonly Bilingual[] = [
    said,
    ...(both
      ? [
          { zh: `（默认）到 ${usual.lastDay}，严格到 ${strict.lastDay}`, en: `the default) or by ${strict.lastDay} (strict)` },
          { zh: `到 ${usual.lastDay}`, en: `in two ways: by ${usual.lastDay} (` },
        ]
      : []),
  ];
  return wanted.flatMap(({ zh, en }) =>
    sentence.zh.includes(zh) && sentence.en.includes(en) ? [] : [`the sentence “${sentence.zh}” does not say “${zh}”`],
  );
}

/** The rows of the terms: the words of the plan, and every reading of them where there are two. */
export function termsDueWrong(terms: readonly Row[], target: Target, finding: TargetFinding): Wrong {
  const rows = (name: string): readonly Bilingual[] => terms.flatMap(([title, value]) => (title.zh === name ? [value] : []));
  const readings = finding.due?.readings ?? [];
  const told = rows("时限的理解");
  return [
    ...(target.due === null ? [] : same("the time limit", rows("完成时限")[0] ?? null, dueText(target.due))),
    ...(told.length === (readings.length < 2 ? 0 : readings.length) ? [] : ["a reading of the time limit is left out"]),
    ...told.flatMap((value, index) => readingWrong("the time limit, read", value, readings, index)),
  ];
}

/** The last day of one reading, and which reading it is. */
function readingWrong(where: string, value: Bilingual, readings: readonly { readonly lastDay: string }[], index: number): Wrong {
  const usual = index === 0;
  const named = value.zh.includes("默认") === usual && value.en.includes("default") === usual;
  const strict = value.zh.includes("严格") !== usual && value.en.includes("strict") !== usual;
  return [
    ...exactly(where, value, () => [readings[index]?.lastDay ?? ""]),
    ...(named && strict ? [] : [`${where} “${value.zh}” is another reading`]),
  ];
}

/** The rows of an answer: for every reading its last day, how the day of the check stands to it, and which reading it is. */
export function answerDueWrong(rows: Answer["rows"], { due }: TargetFinding): Wrong {
  const told = rows.flatMap(([name, value]) => (name.zh === "完成时限" ? [value] : []));
  const readings = due?.readings ?? [];
  if (told.length !== readings.length) return [`there are ${told.length} rows for ${readings.length} readings of the time limit`];
  return told.flatMap((value, index) => {
    const state = STATES[readings[index]?.state ?? "open"];
    return [
      ...(readings.length > 1
        ? readingWrong("the time limit", value, readings, index)
        : exactly("the time limit", value, () => [readings[index]?.lastDay ?? ""])),
      ...(value.zh.includes(state.zh) && value.en.includes(state.en) ? [] : [`the time limit “${value.zh}” is not ${state.en}`]),
    ];
  });
}

/** The words of the page for where the day of the answer lies, by which each is known. */
const STATES: Readonly<Record<NonNullable<TargetFinding["due"]>["state"], Bilingual>> = {
  open: { zh: "未到期", en: "still to come" },
  due: { zh: "当日到期", en: "that very day" },
  passed: { zh: "已到期", en: "passed" },
};
