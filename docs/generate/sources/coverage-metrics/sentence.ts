import type { Due, Target } from "@countykit/coverage-metrics";
import {
  type Bilingual,
  type Force,
  formatChineseDate,
  formatChineseMonth,
  parseCivilDate,
  parseCivilMonth,
  type Result,
} from "@countykit/core";
import { both } from "../../words.js";
import type { Limit } from "./limit.js";

const LEAD: Readonly<Record<Force, Bilingual>> = {
  mandatory: both("要求", "Required"),
  "in-principle": both("原则上要求", "Required in principle"),
  target: both("目标", "Target"),
};

/** A target as a sentence: how binding, what, how much, by when. */
export function sentenceOf({ title, force, due, asks, comparator }: Target, limit: Limit | null): Bilingual {
  const lead = LEAD[force];
  const when = due === null ? both("", "") : dueSaid(due);
  const zh = (rest: string): string => `${lead.zh}：${when.zh === "" ? "" : `${when.zh}，`}${rest}。`;
  const en = (rest: string): string => `${lead.en}${when.en === "" ? "" : ` ${when.en}`}: ${rest}.`;
  if (comparator === null)
    return both(zh(`${title.zh}（只提方向，没有定数，不作判断）`), en(`${title.en} (a direction without a figure, so nothing is judged)`));
  if (asks.indicator === "is-done")
    return force === "target"
      ? both(zh(`${title.zh}，争取做到`), en(`${title.en}, to be done if possible`))
      : both(zh(`${title.zh}，须做到`), en(`${title.en}, to be done`));
  if (asks.indicator === "team-formed") return both(zh(`${title.zh}，不得逾期`), en(`${title.en}, not a day late`));
  if (limit === null) return both(zh(title.zh), en(title.en));
  const names = namesIn(asks.params);
  const whole = limit.value.zh === "100%" && (limit.comparator === "==" || limit.comparator === ">=");
  if (!whole) {
    const share = limit.value.zh.endsWith("%");
    const words = share && limit.comparator === ">=" ? "不低于" : ZH[limit.comparator];
    return both(
      zh(`${title.zh}${share ? "" : "，"}${words} ${limit.value.zh}`),
      en(`${title.en}, ${EN[limit.comparator]} ${limit.value.en}`),
    );
  }
  if (names === null) return both(zh(`${title.zh}，须达到 100%`), en(`${title.en}, in full`));
  const total = "total" in asks.params ? asks.params.total : undefined;
  if (total !== undefined)
    return both(
      zh(`${title.zh}，须齐全，共 ${total} 项，文件列明的有：${names.join("、")}`),
      en(`${title.en}, all ${total} of them; the document names: ${names.join("、")}`),
    );
  // Elsewhere a list says where, or under which of several conditions; only these ask for the list itself.
  return LISTS.has(asks.indicator)
    ? both(zh(`${title.zh}，须齐全：${names.join("、")}`), en(`${title.en}, complete: ${names.join("、")}`))
    : both(zh(`${title.zh}，须达到 100%；所列为：${names.join("、")}`), en(`${title.en}, in full; listed are: ${names.join("、")}`));
}

/** Indicators that measure how much of a list is there. */
const LISTS: ReadonlySet<string> = new Set([
  "centre-profile",
  "station-profile",
  "data-profile",
  "county-profile",
  "market-profile",
  "training-profile",
  "event-kinds",
  "village-reach",
  "full-coverages",
]);

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

/** What a list has to hold, when the target asks for one. */
export function namesIn(params: object): readonly string[] | null {
  for (const value of Object.values(params)) if (Array.isArray(value) && value.every((one) => typeof one === "string")) return value;
  return null;
}

/** By when, in the words of the plan. */
export function dueSaid(due: Due): Bilingual {
  switch (due.kind) {
    case "by":
      return both(`到 ${dayZh(due.date)}`, `by ${due.date}`);
    case "before-day":
      return both(`${dayZh(due.date)}前`, `before ${due.date} (that day counts)`);
    case "before-month":
      return both(`${monthZh(due.month)}前`, `before ${due.month} (that month counts)`);
  }
}

const dayZh = (text: string): string => formatChineseDate(known(parseCivilDate(text)));

const monthZh = (text: string): string => formatChineseMonth(known(parseCivilMonth(text)));

/** Time limits of a plan are real days and months; the package has checked them. */
function known<Value>(read: Result<Value>): Value {
  if (!read.ok) throw new Error(read.issues.map(({ message }) => message.en).join("; "));
  return read.value;
}
