import type { Rule } from "@countykit/budget-rules";
import { type Bilingual, operatorSign } from "@countykit/core";
import type { Row } from "../../rule-page.js";
import { both, inBoth, listed, operatorName, percent } from "../../words.js";
import { kindNames, selected } from "./names.js";
import { amount } from "./units.js";

const row = (zh: string, en: string, value: Bilingual): Row => [both(zh, en), value];

/** Operator, limit and base of a clause, or what it lists. */
export const termsOf = (rule: Rule): readonly Row[] => [row("规则种类", "Kind of rule", kindNames[rule.kind]), ...ownTerms(rule)];

function ownTerms(rule: Rule): readonly Row[] {
  switch (rule.kind) {
    case "share":
      return [
        row("比较", "Comparison", operatorName[rule.operator]),
        row("限值", "Limit", percent(rule.limit)),
        ...(rule.readings.length === 1 ? rule.readings.map((one) => row("算法", "Measured as", shareOf(one))) : []),
      ];
    case "requirement":
      return rule.must.kind === "compare"
        ? [row("比较", "Comparison", operatorName[rule.must.operator]), row("限值", "Limit", amount(rule.must.value, rule.must.unit))]
        : "members" in rule.must
          ? [
              row("列明的项", "Items named", listed(rule.must.members.map(({ term }) => term))),
              ...(rule.must.kind === "be-one-of" ? [row("清单是否穷尽", "Is the list closed", closed(rule.must.open))] : []),
            ]
          : [];
    case "prohibited-uses":
      return [
        row("约束的资金", "Money it binds", selected(rule.binds)),
        row("禁止的用途", "Prohibited uses", listed(rule.uses.map(({ term }) => term))),
        row("清单是否穷尽", "Is the list closed", closed(rule.open)),
      ];
    case "permitted-directions":
      return [
        row("列明的方向", "Directions named", listed(rule.directions.map(({ term }) => term))),
        row("清单是否穷尽", "Is the list closed", closed(rule.open)),
      ];
    case "no-double-funding":
      return [row("核对的资金", "Money looked at", selected(rule.of))];
    default:
      return [];
  }
}

const closed = (open: boolean): Bilingual =>
  open ? both("否，列举未尽，列举之外不判违反", "no: what it does not name is no breach") : both("是", "yes");

/** What is taken, and of what. */
export const shareOf = ({ part, base }: Pick<Extract<Rule, { kind: "share" }>["readings"][number], "part" | "base">): Bilingual =>
  both(`${selected(part).zh}，占${selected(base).zh}`, `${selected(part).en}, of ${selected(base).en}`);

/** What stands beside the values of other documents: `≤ 15%`. */
export function valueOf(rule: Rule): Bilingual | null {
  switch (rule.kind) {
    case "share":
      return inBoth((language) => `${operatorSign(rule.operator)} ${percent(rule.limit)[language]}`);
    case "requirement": {
      const { must } = rule;
      if (must.kind === "compare") return inBoth((language) => `${operatorSign(must.operator)} ${amount(must.value, must.unit)[language]}`);
      return "members" in must ? counted(must.members.length, "项", "item") : null;
    }
    case "prohibited-uses":
      return counted(rule.uses.length, "类用途", "use");
    case "permitted-directions":
      return counted(rule.directions.length, "个方向", "direction");
    default:
      return null;
  }
}

const counted = (count: number, zh: string, en: string): Bilingual => both(`${count} ${zh}`, `${count} ${en}${count === 1 ? "" : "s"}`);

/** All that a clause says in readings. */
export const readingsOf = (rule: Rule): readonly { readonly title: Bilingual; readonly preferred: boolean; readonly terms: Bilingual }[] =>
  rule.kind === "share" && rule.readings.length > 1
    ? rule.readings.map((one) => ({ title: one.title, preferred: one.preferred === true, terms: shareOf(one) }))
    : [];
