import type { Rule } from "@countykit/budget-rules";
import type { Bilingual } from "@countykit/core";
import type { TopicId } from "../../topics.js";
import { both } from "../../words.js";
import type { RuleOf } from "./names.js";

interface Question {
  readonly id: string;
  readonly title: Bilingual;
}

/** Facts that several documents ask for under different names. */
const SHARED: Readonly<Record<string, Bilingual>> = {
  earmarked: both("专款专用", "Earmarking"),
  "open-tender": both("公开招投标", "Open tendering"),
  "support-modes": both("资金支持方式", "Modes of support"),
};

/** The question a clause answers: the same fact asked for, or the same thing limited, in any document. */
export function questionOf(rule: Rule): Question {
  if (rule.kind === "requirement") return { id: `budget/${rule.fact}`, title: SHARED[rule.fact] ?? rule.title };
  if (rule.kind === "milestone-disbursement") return paymentsQuestion(rule);
  // What a line is compared with tells one such rule from another: stations that stand, or other grants.
  if (rule.kind === "no-double-funding") return { id: `budget/no-double-funding/${rule.checked}`, title: rule.title };
  if (rule.kind === "permitted-directions") return { id: "budget/directions", title: both("资金投向", "Where the money goes") };
  return { id: `budget/${rule.id}`, title: rule.title };
}

/** Payment by progress, by accepted stages and after signing are three questions; whoever signs besides answers the first of them. */
function paymentsQuestion({ byProgress, byAcceptance }: RuleOf<"milestone-disbursement">): Question {
  if (byProgress) return { id: "budget/payments/progress", title: both("按进度拨付", "Payment by progress") };
  if (byAcceptance) return { id: "budget/payments/acceptance", title: both("按验收阶段拨付", "Payment by accepted stages") };
  return { id: "budget/payments/signing", title: both("签订合同后拨付", "Payment after signing") };
}

const BY_KIND: Partial<Record<Rule["kind"], TopicId>> = {
  share: "fund-shares",
  sum: "fund-shares",
  "prohibited-uses": "fund-use",
  "permitted-directions": "fund-use",
  "milestone-disbursement": "fund-management",
  "no-double-funding": "fund-management",
  "contingent-funds": "fund-management",
};

/** What a requirement is about, by its id; most are about the management of the money. */
const BY_ID: Readonly<Record<string, TopicId>> = {
  "open-tender": "procurement",
  tender: "procurement",
  "capable-contractor": "procurement",
  "contractors-on-plan": "procurement",
  "centre-procured-as-service": "procurement",
  "centre-operator-competes": "procurement",
  "standards-clear": "procurement",
  "centre-operation": "centre",
  "existing-park": "centre",
  "operating-team": "centre",
  "resident-rewards": "centre",
  "station-rewards": "stations",
  "station-reward-standard": "stations",
  "hub-operation": "logistics",
  "fee-concessions": "logistics",
  "commerce-subjects": "commerce",
  "commerce-technology": "commerce",
  "chain-forms": "commerce",
  "training-costs": "training",
  "support-modes": "fund-use",
  arrangement: "fund-use",
  "reward-groups": "fund-use",
  "fixed-subsidies": "fund-use",
  "no-change": "organisation",
  documents: "organisation",
  "three-measures": "organisation",
  "supervision-group": "organisation",
  "dual-supervision": "organisation",
  "substitution-agreed": "organisation",
  "open-and-standard": "disclosure",
  "allocation-publicity": "disclosure",
  sign: "disclosure",
};

/** The heading of the index by topic. */
export const topicOf = (rule: Rule): TopicId => BY_KIND[rule.kind] ?? BY_ID[rule.id] ?? "fund-management";
