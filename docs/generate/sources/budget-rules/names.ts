import { type Base, lineNames, type Rule, type RuleKind, type Selector, type SelectorField } from "@countykit/budget-rules";
import type { Bilingual } from "@countykit/core";
import { both, listed, same } from "../../words.js";

/** What the kinds of rules are called. */
export const kindNames: Readonly<Record<RuleKind, Bilingual>> = {
  "all-of": both("全部满足", "all of several"),
  "amount-cap": both("金额限额", "limit on an amount"),
  "any-of": both("任一满足", "one of several"),
  "carry-over": both("结转资金用途", "use of money carried over"),
  "contingent-funds": both("待到位资金", "contingent money"),
  "count-cap": both("数量限额", "limit on a number"),
  "matching-funds": both("配套资金", "matching funds"),
  "milestone-disbursement": both("分期拨付", "payment in stages"),
  "nested-cap": both("逐级上限", "caps inside one another"),
  "no-double-funding": both("不得重复支持", "nothing paid for twice"),
  "permitted-directions": both("支持方向", "permitted directions"),
  "prohibited-uses": both("负面清单", "prohibited uses"),
  requirement: both("落实要求", "requirement"),
  share: both("占比限额", "limit on a share"),
  "subsidy-rate": both("补助比例", "rate of subsidy"),
  sum: both("合计核对", "agreement of sums"),
  "unit-cap": both("单价标准", "limit on a price"),
};

/** What a category, tag or source is called; those of a county's own are shown by their id. */
const nameOf = (field: SelectorField, id: string): Bilingual =>
  field === "category" || field === "tag" || field === "source" ? (lineNames[field][id] ?? same(id)) : same(id);

/** The lines that a selector takes, in words. */
export function selected(selector: Selector | Base): Bilingual {
  switch (selector.kind) {
    case "all":
      return both("全部各行", "all lines");
    case "pending":
      return both("尚未到位的资金", "money that has not arrived");
    case "not":
      return selector.of.kind === "pending"
        ? both("已落实的资金", "the money in place")
        : both(`除${selected(selector.of).zh}以外`, `all but ${selected(selector.of).en}`);
    case "and":
      return both(
        selector.of.map((one) => selected(one).zh).join("，且为"),
        selector.of.map((one) => selected(one).en).join(" that is also "),
      );
    case "or":
      return both(selector.of.map((one) => selected(one).zh).join("或"), selector.of.map((one) => selected(one).en).join(" or "));
    case "base":
      return both(`预算自列的基数“${selector.name}”`, `the base “${selector.name}” that the budget names`);
    case "category":
    case "tag":
    case "source":
    case "phase":
    case "line": {
      const { zh, en } = listed(selector.in.map((id) => nameOf(selector.kind, id)));
      return both(`${zh}${FIELD[selector.kind].zh}`, `${FIELD[selector.kind].en}${en}`);
    }
  }
}

const FIELD = {
  category: both("类各行", "lines of "),
  tag: both("用途各行", "lines for "),
  source: both("", ""),
  phase: both("期各行", "lines of phase "),
  line: both("行", "line "),
} as const;

/** Bodies whose signature a rule asks for, as their documents write them. */
const BODIES: Readonly<Record<string, string>> = {
  市商务局: "the municipal commerce bureau",
  市财政局: "the municipal finance bureau",
};

/** Several bodies: 市商务局、市财政局. */
export const bodies = (names: readonly string[]): Bilingual =>
  both(
    names.join("、"),
    names
      .map((name) => {
        const en = BODIES[name];
        if (en === undefined) throw new Error(`${name} has no English name`);
        return en;
      })
      .join(" and "),
  );

/** A rule of one kind. */
export type RuleOf<Kind extends RuleKind> = Extract<Rule, { readonly kind: Kind }>;
