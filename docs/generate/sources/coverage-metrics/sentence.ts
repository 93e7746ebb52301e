import type { Plan, Target, TargetFinding } from "@countykit/coverage-metrics";
import type { Bilingual, Force } from "@countykit/core";
import { both, joined, lower } from "../../words.js";
import { dueReadingsSaid, dueSaid } from "./due-words.js";
import type { Limit } from "./limit.js";
import { namesIn } from "./lists.js";
import { namesSaid } from "./names.js";
import { PHRASES } from "./phrases-table.js";
import { isOpen, isPermission, isReported } from "./reported.js";

const LEAD: Readonly<Record<Force, Bilingual>> = {
  mandatory: both("要求", "Required"),
  "in-principle": both("原则上要求", "Required in principle"),
  target: both("目标", "Target"),
};

/** A target as a few sentences: how binding, by when, what and how much; then what its words leave open. */
export function sentenceOf(target: Target, plan: Plan, limit: Limit | null, finding: TargetFinding): Bilingual {
  const what = phraseOf(target, plan, limit);
  if (isReported(target, plan)) {
    const first = both(`自评报告载：${what.zh}。`, `The self-evaluation reports ${what.en}.`);
    return joined([first, NO_DEMAND, ...(isOpen(target) ? [OPEN] : [])]);
  }
  const { force, due, comparator } = target;
  const when = due === null ? both("", "") : dueSaid(due);
  const lead = isPermission(target) ? both("允许", "Permitted") : LEAD[force];
  const said = both(
    `${lead.zh}：${when.zh === "" ? "" : `${when.zh}，`}${what.zh}。`,
    `${lead.en}${when.en === "" ? "" : ` ${when.en}`}: ${what.en}.`,
  );
  const readings = due === null || finding.due === null ? null : dueReadingsSaid(due, finding.due);
  return joined([
    said,
    ...(comparator === null ? [isPermission(target) ? MAY : NO_FIGURE] : []),
    ...(isOpen(target) ? [OPEN] : []),
    ...(readings === null ? [] : [readings]),
  ]);
}

const NO_DEMAND = both(
  "这是报告所述的事实，不是要完成的任务；核对只看现有资料是否与它相符。",
  "This is a statement of the report and no demand: it is only held against the facts at hand.",
);
const NO_FIGURE = both("文件没有定数，不作判断。", "The document sets no figure, so nothing is judged.");
const MAY = both(
  "文件用的是“可”字，对县里不作要求，不作判断。",
  "The document says “may” (可) and asks nothing of the county, so nothing is judged.",
);
const OPEN = both(
  "列举未尽：文件用了“等”字，没有列出的不作判断。",
  "The list is not exhaustive (等, “and the like”): what it does not name is not judged.",
);

/** The words for a figure as the documents use them. */
const ZH: Readonly<Record<Limit["comparator"], string>> = {
  ">=": "不少于",
  "<=": "不超过",
  ">": "高于",
  "<": "低于",
  "==": "为",
  between: "在以下范围内：",
};
const EN: Readonly<Record<Limit["comparator"], string>> = {
  ">=": "at least",
  "<=": "at most",
  ">": "above",
  "<": "below",
  "==": "exactly",
  between: "within",
};

/** What is asked for, without force and time. */
function phraseOf({ id, title, asks }: Target, plan: Plan, limit: Limit | null): Bilingual {
  const own = PHRASES[plan.id]?.[id];
  const names = namesSaid(namesIn(asks.params) ?? []);
  const fill = (text: string, language: "zh" | "en"): string =>
    text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => {
      if (name === "names") return names[language];
      if (limit === null) throw new Error(`${plan.id}/${id} has no ${whole}`);
      if (name === "value") return limit.value[language];
      return name === "n" ? (/^[\d,.]+/u.exec(limit.value[language])?.[0] ?? "") : limitSaid(limit)[language];
    });
  if (own !== undefined) return both(fill(own.zh, "zh"), fill(own.en, "en"));
  if (limit === null) return both(title.zh, lower(title.en));
  const { comparator, value } = limit;
  // A number comes before what it counts, anything else after it.
  const number = /^([\d,]+) /u.exec(value.en)?.[1];
  const counted = number !== undefined && !value.en.endsWith("yuan");
  return both(
    `${title.zh}${limitSaid(limit).zh}`,
    counted
      ? `${EN[comparator]} ${number === "1" ? "one" : number} ${lower(title.en)}`
      : `${lower(title.en)} ${comparator === ">=" ? "of at least" : EN[comparator]} ${value.en}`,
  );
}

function limitSaid({ comparator, value }: Limit): Bilingual {
  const share = value.zh.endsWith("%");
  return both(`${share && comparator === ">=" ? "不低于" : ZH[comparator]} ${value.zh}`, `${EN[comparator]} ${value.en}`);
}
