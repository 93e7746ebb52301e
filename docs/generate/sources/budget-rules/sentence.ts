import type { Rule } from "@countykit/budget-rules";
import type { Bilingual, Operator } from "@countykit/core";
import { both, listed, lower, percent } from "../../words.js";
import type { RuleOf } from "./names.js";
import { bodies, selected } from "./names.js";
import { PHRASES } from "./phrases-table.js";
import { amount } from "./units.js";

/** A clause as one or two sentences, made of its data. */
export function sentenceOf(rule: Rule): Bilingual {
  const { zh, en } = said(rule);
  const lead = isDuty(rule)
    ? DUTY[rule.force]
    : rule.kind === "requirement" && rule.must.kind !== "compare"
      ? LIST[rule.force]
      : FORCE[rule.force];
  return both(`${lead.zh}${zh}`, lead.en === "" ? en : `${lead.en}${lower(en)}`);
}

const FORCE: Readonly<Record<Rule["force"], Bilingual>> = {
  mandatory: both("", ""),
  "in-principle": both("原则上，", "In principle, "),
  target: both("力争做到：", "As a best effort, "),
};

/** What asks for a list. */
const LIST: Readonly<Record<Rule["force"], Bilingual>> = {
  mandatory: both("", ""),
  "in-principle": both("原则上，", "In principle, "),
  target: both("力争做到：", "Aimed at: "),
};

/** A duty that is one fact says nothing but what has to hold. */
const isDuty = (rule: Rule): boolean => rule.kind === "requirement" && rule.must.kind === "hold";

const DUTY: Readonly<Record<Rule["force"], Bilingual>> = {
  mandatory: both("必须做到：", "Required: "),
  "in-principle": both("原则上要做到：", "Required in principle: "),
  target: both("力争做到：", "Aimed at: "),
};

function said(rule: Rule): Bilingual {
  switch (rule.kind) {
    case "share":
      return both(
        `${rule.title.zh}${NOT_ZH[rule.operator]} ${percent(rule.limit).zh}。`,
        `The ${lower(rule.title.en)} has to be ${NOT_EN[rule.operator]} ${percent(rule.limit).en}.`,
      );
    case "sum":
      return SUMS[rule.of];
    case "requirement":
      return requirement(rule);
    case "prohibited-uses":
      return prohibited(rule);
    case "permitted-directions":
      return directions(rule);
    case "milestone-disbursement":
      return payments(rule);
    case "no-double-funding":
      return DOUBLE[rule.checked] ?? NOTHING_TWICE;
    case "contingent-funds":
      return both(
        "待到位的资金到位以后才能使用；没有到位而已经付出的，应当收回。",
        "Contingent money is used only after it has arrived; what was paid against money that never came goes back.",
      );
    default:
      throw new Error(`no sentence is written for rules of kind ${rule.kind}: ${rule.id}`);
  }
}

const NOTHING_TWICE = both(
  "同一项内容不得从两处取得资金。逐项与其他资金比对过，才能判为符合。",
  "Nothing may be paid for twice. The answer is a pass only where every line has been compared with what other money pays for.",
);

/** The same by what the lines are compared with. */
const DOUBLE: Readonly<Record<string, Bilingual>> = {
  "compared-with-existing-stations": both(
    "已有站点的地方不得重复建设站点。逐项与已有站点比对过，才能判为符合。",
    "No station may be built where there is one already. The answer is a pass only where every line has been compared with the stations that stand.",
  ),
};

export const NOT_ZH: Readonly<Record<Operator, string>> = { "<=": "不高于", ">=": "不低于", "<": "低于", ">": "高于", "==": "为" };
export const NOT_EN: Readonly<Record<Operator, string>> = {
  "<=": "at most",
  ">=": "at least",
  "<": "less than",
  ">": "more than",
  "==": "exactly",
};

const SUMS: Readonly<Record<RuleOf<"sum">["of"], Bilingual>> = {
  declared: both(
    "表中列明的小计、合计和占比，要与各行算出来的一致；按印出的位数比较，四舍五入之差不算不一致。",
    "Subtotals, totals and shares that a table prints have to agree with its lines, to the digits printed: what rounding explains is no difference.",
  ),
  sources: both("各资金来源之和，要等于各行之和。", "The sources of funds have to add up to the lines."),
  phases: both("各期资金之和，要等于各行之和。", "The funds of the phases have to add up to the lines."),
};

function requirement({ id, title, must }: RuleOf<"requirement">): Bilingual {
  switch (must.kind) {
    case "hold":
      return both(
        `${title.zh}。资料没有说明的，结论为待定。`,
        `${title.en}. Until somebody states whether it holds, the answer is unknown.`,
      );
    case "contain-all": {
      const { zh, en } = listed(must.members.map(({ term }) => term));
      const count = must.members.length;
      return both(
        `“${title.zh}”须${count === 1 ? "包括" : `同时包括以下 ${count} 项`}：${zh}。`,
        `${title.en}${count === 1 ? "" : `, ${count === 2 ? "both" : `all ${count}`} of these`}: ${en}.`,
      );
    }
    case "contain-any": {
      const { zh, en } = listed(must.members.map(({ term }) => term));
      return both(`“${title.zh}”至少有下列一项：${zh}。`, `${title.en}, at least one of these: ${en}.`);
    }
    case "be-one-of": {
      const { zh, en } = listed(must.members.map(({ term }) => term));
      return must.open
        ? both(
            `“${title.zh}”为：${zh}等。列举未尽，不在其中的不算不符合，结论为待定。`,
            `${title.en}: ${en}, and the like. The list is not exhaustive: what it does not name is left undecided and is no breach.`,
          )
        : both(`“${title.zh}”限于：${zh}。`, `${title.en}: only ${en}.`);
    }
    case "compare": {
      const { zh, en } = amount(must.value, must.unit);
      const own = PHRASES[id];
      if (own !== undefined) return both(`${own.zh.replace("{value}", zh)}。`, `${own.en.replace("{value}", en)}.`);
      return both(
        `${title.zh}${must.unit === "ratio" ? NOT_ZH[must.operator] : COUNT_ZH[must.operator]} ${zh}。`,
        `${title.en}: ${NOT_EN[must.operator]} ${en}.`,
      );
    }
  }
}

const COUNT_ZH: Readonly<Record<Operator, string>> = { ...NOT_ZH, "<=": "不超过", ">=": "不少于" };

function prohibited({ binds, uses, open }: RuleOf<"prohibited-uses">): Bilingual {
  const { zh, en } = listed(uses.map(({ term }) => term));
  const money = selected(binds);
  return both(
    `${money.zh}不得用于：${zh}${open ? "等。列举未尽，“符合”只就列明的用途而言" : ""}。`,
    `${money.en.charAt(0).toUpperCase()}${money.en.slice(1)} must not be spent on: ${en}.${open ? " The list is not exhaustive: a pass speaks of the named uses only." : ""}`,
  );
}

function directions({ directions: list, open }: RuleOf<"permitted-directions">): Bilingual {
  const { zh, en } = listed(list.map(({ term }) => term));
  return open
    ? both(
        `资金主要投向：${zh}。列举未尽，投向他处的不算不符合，结论为待定。`,
        `The money mainly goes to: ${en}. The list is not exhaustive, so another direction is left undecided and is no breach.`,
      )
    : both(`资金只能投向：${zh}。`, `The money may only go to: ${en}.`);
}

function payments({ byProgress, byAcceptance, afterSigning, signatures }: RuleOf<"milestone-disbursement">): Bilingual {
  const demands = [
    byProgress
      ? both("累计拨付不超过合同额按进度应付的部分", "no more is paid than the share of the contract that the work has reached")
      : null,
    byAcceptance ? both("累计拨付不超过已验收阶段的金额", "no more is paid than the stages that were accepted") : null,
    afterSigning ? both("合同签订以前不得拨付", "nothing is paid before the contract is signed") : null,
    signatures.length > 0
      ? both(`每笔拨付须经${signatures.join("、")}签署意见`, `every payment is signed by ${bodies(signatures).en}`)
      : null,
  ].filter((one) => one !== null);
  return both(
    `逐份合同核对：${demands.map(({ zh }) => zh).join("；")}。`,
    `Contract by contract: ${demands.map(({ en }) => en).join("; ")}.`,
  );
}
