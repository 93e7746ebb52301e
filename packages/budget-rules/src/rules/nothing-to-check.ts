import { frozen } from "./frozen.js";
import type { Outcome } from "./outcome.js";
import { NO_PARAMS, NONE, outcome } from "./outcome.js";
import type { None, Sentences } from "./said.js";

/** Messages of rules that find no line to speak of. */
export interface NothingMessages {
  readonly "unknown.no-lines": None;
  readonly "not-applicable.no-such-line": None;
}

export const nothingMessages: Sentences<NothingMessages> = {
  "unknown.no-lines": {
    zh: ({ missing }) => `预算没有明细，尚不能核查；缺：${missing}`,
    en: ({ missing }) => `The budget has no lines yet, so nothing can be checked; missing: ${missing}`,
  },
  "not-applicable.no-such-line": {
    zh: () => "不适用：预算中没有这类支出",
    en: () => "Not applicable: the budget has no line of this kind",
  },
};

/** A budget without lines (没有明细的预算) spends something, and nobody has said on what: unknown, never zero. */
export const NO_LINES: Outcome = frozen(
  outcome({
    verdict: "unknown",
    missing: [{ id: "lines", label: { zh: "预算明细", en: "the lines of the budget" } }],
    decides: [{ facts: ["lines"], certain: true }],
    message: { key: "unknown.no-lines", params: NO_PARAMS },
  }),
);

/**
 * No line is one that the rule speaks of (没有适用的行), and that is certain: not applicable, which is not a pass. A rule about some lines has
 * nothing to speak of until there is one.
 */
export const NO_SUCH_LINE: Outcome = frozen(
  outcome({
    verdict: "not-applicable",
    missing: NONE,
    message: { key: "not-applicable.no-such-line", params: NO_PARAMS },
  }),
);
