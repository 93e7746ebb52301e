import type { MissingFact } from "@countykit/core";
import type { BudgetLine } from "../../input.js";
import type { Ledger } from "../../ledger/ledger.js";
import { selected } from "../../ledger/selected.js";
import { NO, YES } from "../../selector/match.js";
import { unknownsOf } from "../../selector/unknowns.js";
import { unitName } from "../unit-words.js";
import { placesOf, unitsOf } from "./decimal-count.js";
import type { CountCapRule, Place } from "./rule.js";

/** One line that counts or may count. */
export interface Item {
  /** How much it counts at least where it stands, and at most (`null` without bound), in 10^-decimals of the unit. */
  readonly min: bigint;
  readonly max: bigint | null;
  /** Whether the rule certainly speaks of the line. */
  readonly certain: boolean;
  /** `null` when nobody has said where it stands; the county when the rule counts there. */
  readonly place: string | null;
  readonly missing: readonly MissingFact[];
}

export interface Items {
  readonly list: readonly Item[];
  /** Decimals that the counts and the limit are kept with. */
  readonly decimals: number;
}

/** The lines that count, or may count, under a rule (计数对象). */
export function itemsOf(rule: CountCapRule, ledger: Ledger): Items {
  const taken = ledger.budget.lines.map((line) => ({ line, match: selected(rule.of, line, ledger) })).filter(({ match }) => match !== NO);
  const texts =
    rule.count === "lines" ? [] : taken.flatMap(({ line: { quantity } }) => (quantity?.unit === rule.unit ? [quantity.value] : []));
  const decimals = Math.max(...[rule.limit, ...texts].map(placesOf));
  const list = taken.map(({ line, match }): Item => {
    const certain = match === YES;
    const amount = countOf(rule, line, decimals);
    const place = rule.per === "county" ? "" : (line.at?.[rule.per] ?? null);
    return {
      min: certain ? (amount ?? 0n) : 0n,
      max: amount,
      certain,
      place,
      missing: [
        ...(certain ? [] : unknownsOf(rule.of, line, ledger)),
        ...(amount === null ? [fact(line, "quantity", `以“${unitName(rule.unit, "zh")}”计的数量`, `its quantity in “${rule.unit}”`)] : []),
        ...(place === null && rule.per !== "county" ? [fact(line, `at/${rule.per}`, ...WHERE[rule.per])] : []),
      ],
    };
  });
  return { list, decimals };
}

/** How much a line counts; `null` when it declares no quantity in the unit of the rule. */
function countOf({ count, unit }: CountCapRule, { quantity }: BudgetLine, decimals: number): bigint | null {
  if (count === "lines") return 10n ** BigInt(decimals);
  return quantity?.unit === unit ? unitsOf(quantity.value, decimals) : null;
}

const WHERE: Readonly<Record<Exclude<Place, "county">, readonly [zh: string, en: string]>> = {
  town: ["所在镇", "its town"],
  village: ["所在村", "its village"],
  route: ["所属线路", "its route"],
  project: ["所属项目", "its project"],
};

const fact = (line: BudgetLine, what: string, zh: string, en: string): MissingFact => ({
  id: `line/${line.id}/${what}`,
  label: { zh: `${line.id}“${line.name}”：${zh}`, en: `line ${line.id} “${line.name}”: ${en}` },
});
