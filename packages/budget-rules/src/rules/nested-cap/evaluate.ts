import type { Bilingual } from "@countykit/core";
import type { Ledger } from "../../ledger/ledger.js";
import { totalOf } from "../../ledger/total.js";
import type { Base, Selector } from "../../selector/selector.js";
import { ratioLimit } from "../limit.js";
import { NO_LINES } from "../nothing-to-check.js";
import { type Evaluate, outcome, type Outcome } from "../outcome.js";
import { measureShare } from "../share/measure.js";
import type { NestedCapRule, NestedLevel } from "./rule.js";

/**
 * Holds every level of caps inside one another against its limit (逐级上限核查), one outcome per level, from the outside in. A level takes only
 * what the level above has taken, so its share never exceeds the whole. The margin is the money in yuan by which the level may still change
 * with the level above as it is, rounded down to the fen. A level above that certainly holds no money leaves nothing to cap; one that
 * may hold none leaves the verdict unknown.
 */
export const evaluateNestedCap: Evaluate<NestedCapRule> = (rule, ledger) => {
  if (ledger.budget.lines.length === 0) return [NO_LINES];
  let above: Above = { title: rule.base.title, of: rule.base.of, taken: [] };
  return rule.levels.map((level) => {
    const taken = [...above.taken, level.of];
    const part: Selector = taken.length === 1 ? level.of : { kind: "and", of: taken };
    const result = checkLevel(level, part, above, ledger);
    above = { title: level.title, of: part, taken };
    return result;
  });
};

/** What a level is a share of. */
interface Above {
  readonly title: Bilingual;
  readonly of: Base;
  /** Selections of all levels so far. */
  readonly taken: readonly Selector[];
}

function checkLevel({ id, title, operator, limit }: NestedLevel, part: Selector, above: Above, ledger: Ledger): Outcome {
  const ratio = ratioLimit(limit);
  const params = { partZh: title.zh, partEn: title.en, wholeZh: above.title.zh, wholeEn: above.title.en, operator };
  if (isEmpty(above.of, part, ledger)) {
    return outcome({
      subject: id,
      verdict: "not-applicable",
      operator,
      limit: ratio.measure,
      message: { key: "nested-cap.not-applicable", params },
    });
  }
  const share = measureShare(part, above.of, operator, ratio, ledger);
  const unmeasured =
    share.verdict === "unknown" && (share.measured === null || (share.measured.min === null && share.measured.max === null));
  return outcome({
    ...share,
    subject: id,
    operator,
    limit: ratio.measure,
    message: { key: unmeasured ? "nested-cap.unmeasured" : `nested-cap.${share.verdict}`, params },
  });
}

/** Whether there is certainly no money in the whole, and none in the part either. */
function isEmpty(base: Base, part: Selector, ledger: Ledger): boolean {
  return base.kind !== "base" && totalOf(base, ledger).max === 0n && totalOf(part, ledger).max === 0n;
}
