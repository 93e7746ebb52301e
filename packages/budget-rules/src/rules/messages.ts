import type { None, Said, Sentences } from "./said.js";
import { type AmountCapMessages, amountCapMessages } from "./amount-cap/messages.js";
import { type CountCapMessages, countCapMessages } from "./count-cap/messages.js";
import { type MatchingFundsMessages, matchingFundsMessages } from "./matching-funds/messages.js";
import { type NestedCapMessages, nestedCapMessages } from "./nested-cap/messages.js";
import { type SubsidyRateMessages, subsidyRateMessages } from "./subsidy-rate/messages.js";
import { type UnitCapMessages, unitCapMessages } from "./unit-cap/messages.js";
import { type NothingMessages, nothingMessages } from "./nothing-to-check.js";
import { type AllOfMessages, allOfMessages } from "./all-of/messages.js";
import { type AnyOfMessages, anyOfMessages } from "./any-of/messages.js";
import { type CarryOverMessages, carryOverMessages } from "./carry-over/messages.js";
import { type ContingentFundsMessages, contingentFundsMessages } from "./contingent-funds/messages.js";
import { type MilestoneDisbursementMessages, milestoneDisbursementMessages } from "./milestone-disbursement/messages.js";
import { type NoDoubleFundingMessages, noDoubleFundingMessages } from "./no-double-funding/messages.js";
import { type PermittedDirectionsMessages, permittedDirectionsMessages } from "./permitted-directions/messages.js";
import { type ProhibitedUsesMessages, prohibitedUsesMessages } from "./prohibited-uses/messages.js";
import { type RequirementMessages, requirementMessages } from "./requirement/messages.js";
import { type ShareMessages, shareMessages } from "./share/messages.js";
import { type SumMessages, sumMessages } from "./sum/messages.js";

/** Messages that do not come from a rule kind. */
interface ScopeMessages {
  readonly "not-applicable.jurisdiction": None;
  readonly "not-applicable.cohort": None;
  readonly "not-applicable.not-yet-in-force": None;
  readonly "not-applicable.repealed": None;
  readonly "unknown.applicability": None;
}

const scopeMessages: Sentences<ScopeMessages> = {
  "not-applicable.jurisdiction": {
    zh: (said) => `不适用：该文件不管辖本县${asideZh(said)}`,
    en: (said) => `Not applicable: this document does not govern the county${asideEn(said)}`,
  },
  "not-applicable.cohort": {
    zh: (said) => `不适用：该文件不约束本批次${asideZh(said)}`,
    en: (said) => `Not applicable: this document does not bind this batch${asideEn(said)}`,
  },
  "not-applicable.not-yet-in-force": {
    zh: () => "不适用：该文件当时尚未施行",
    en: () => "Not applicable: the document was not yet in force",
  },
  "not-applicable.repealed": { zh: () => "不适用：该文件已失效", en: () => "Not applicable: the document is no longer in force" },
  "unknown.applicability": {
    zh: ({ missing }) => `是否适用尚不能判断；缺：${missing}`,
    en: ({ missing }) => `Whether the document applies cannot be decided yet; missing: ${missing}`,
  },
};

/** Every message there is, with its parameters. A rule kind adds its own table here. */
export type Messages = ScopeMessages &
  NothingMessages &
  AmountCapMessages &
  CountCapMessages &
  MatchingFundsMessages &
  NestedCapMessages &
  SubsidyRateMessages &
  UnitCapMessages &
  AllOfMessages &
  AnyOfMessages &
  CarryOverMessages &
  ContingentFundsMessages &
  MilestoneDisbursementMessages &
  NoDoubleFundingMessages &
  PermittedDirectionsMessages &
  ProhibitedUsesMessages &
  RequirementMessages &
  ShareMessages &
  SumMessages;

/** A message whose parameters fit its key. */
export type RuleMessage = { readonly [Key in keyof Messages]: { readonly key: Key; readonly params: Messages[Key] } }[keyof Messages];

/** The one table of sentences of this package (文案总表). */
export const SENTENCES: Sentences<Messages> = {
  ...scopeMessages,
  ...nothingMessages,
  ...amountCapMessages,
  ...countCapMessages,
  ...matchingFundsMessages,
  ...nestedCapMessages,
  ...subsidyRateMessages,
  ...unitCapMessages,
  ...allOfMessages,
  ...anyOfMessages,
  ...carryOverMessages,
  ...contingentFundsMessages,
  ...milestoneDisbursementMessages,
  ...noDoubleFundingMessages,
  ...permittedDirectionsMessages,
  ...prohibitedUsesMessages,
  ...requirementMessages,
  ...shareMessages,
  ...sumMessages,
};

/** What was measured all the same, where anything was. */
const asideZh = ({ known, measured }: Said): string => (known === "none" ? "" : `（测得 ${measured}，仅供参考）`);

const asideEn = ({ known, measured }: Said): string => (known === "none" ? "" : ` (measured ${measured}, for information)`);
