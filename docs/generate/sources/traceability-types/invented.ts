import { type AssessFact, type AssessPolicy, assessProgramme, factName, type Requirement } from "@countykit/traceability-types/assess";
import type { Bilingual } from "@countykit/core";
import type { Example } from "../../rule-page.js";
import { apart, both, listed, upper } from "../../words.js";
import { answerOf } from "./answer.js";
import { nameOf } from "./names.js";

/** The day of invented cases that no time limit gives one. */
const AS_OF = "2022-12-31";

type Values = Readonly<Record<string, AssessFact["value"]>>;

/** Facts that just meet a requirement, and facts that just miss it; none for what a document says of itself. */
function valuesFor(requirement: Requirement): readonly [met: Values, missed: Values] | null {
  switch (requirement.kind) {
    case "count": {
      const short = String(BigInt(requirement.value) - 1n);
      return [{ [requirement.fact]: requirement.value }, { [requirement.fact]: short }];
    }
    case "list":
      return [{ [requirement.fact]: requirement.names }, { [requirement.fact]: requirement.names.slice(0, -1) }];
    case "any-of":
      return [{ [requirement.fact]: requirement.names.slice(0, 1) }, { [requirement.fact]: ["企业标准"] }];
    case "only":
      return [
        { [requirement.fact]: requirement.names.slice(0, 1) },
        { [requirement.fact]: [...requirement.names.slice(0, 1), "外地产品"] },
      ];
    case "covers":
      return [
        { [requirement.whole]: ["甲", "乙"], [requirement.part]: ["甲", "乙"] },
        { [requirement.whole]: ["甲", "乙"], [requirement.part]: ["甲"] },
      ];
    case "done":
      return [{ [requirement.fact]: true }, { [requirement.fact]: false }];
    case "level":
      return [{ [requirement.fact]: ["省级"] }, { [requirement.fact]: ["市级"] }];
    case "films": {
      const films = Array.from({ length: requirement.count }, () => requirement.minutes);
      return [{ [requirement.fact]: films }, { [requirement.fact]: films.slice(1) }];
    }
    case "layout": {
      const of = (common: string): Values => ({
        [requirement.public]: common,
        [requirement.specialty]: "2",
        [requirement.enterprise]: "3",
      });
      return [of("1"), of("0")];
    }
    case "delivered":
      return [{ [requirement.fact]: requirement.planned }, { [requirement.fact]: "物流打单机" }];
    default:
      return null;
  }
}

/** Two invented cases: one that just meets the requirement, and one that just misses it. */
export function inventedCases(requirement: Requirement, policy: AssessPolicy): readonly Example[] {
  const asOf = requirement.due ?? AS_OF;
  const cases = valuesFor(requirement);
  return (cases ?? []).map((values, index): Example => {
    const facts = Object.entries(values).map(([id, value]) => ({ id, value }));
    const [finding] = assessProgramme(
      { ...policy, requirements: [requirement] },
      { schema: "countykit-assess/1", policy: policy.id, asOf, facts },
    );
    if (finding?.verdict !== (index === 0 ? "pass" : "fail"))
      throw new Error(`${policy.id}/${requirement.id}: an invented case comes out otherwise`);
    return {
      title: index === 0 ? both("虚拟算例：符合", "Invented case: met") : both("虚拟算例：不符合", "Invented case: not met"),
      programme: null,
      given: apart(facts.map(({ id, value }) => given(upper(factName(requirement, id)), said(value, requirement)))),
      basis: facts,
      asOf,
      binds: true,
      ifBound: null,
      answers: [answerOf(finding, requirement)],
    };
  });
}

const given = (name: Bilingual, value: Bilingual): Bilingual => both(`${name.zh}：${value.zh}`, `${name.en}: ${value.en}`);

function said(value: AssessFact["value"], requirement: Requirement): Bilingual {
  if (typeof value === "boolean") return value ? both("是", "yes") : both("否", "no");
  if (typeof value === "string") return nameOf(value, requirement);
  return value.length === 0 ? both("无", "none") : listed(value.map((name) => nameOf(name, requirement)));
}
