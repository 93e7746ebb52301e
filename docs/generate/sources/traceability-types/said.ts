import type { Requirement } from "@countykit/traceability-types/assess";
import { type Bilingual, operatorSign } from "@countykit/core";
import type { Row } from "../../rule-page.js";
import { both, citedAt, listed, operatorName, same } from "../../words.js";
import { nameOf, namesSaid } from "./names.js";

/** What a requirement asks, in one sentence. */
export function sentenceOf(requirement: Requirement): Bilingual {
  const { title } = requirement;
  switch (requirement.kind) {
    case "count":
      return both(
        `${title.zh}的数量${operatorName[requirement.comparator].zh}${requirement.value}。`,
        `${title.en}: ${operatorName[requirement.comparator].en} ${requirement.value}.`,
      );
    case "list": {
      const { zh, en } = namesSaid(requirement.names, requirement);
      return both(`${title.zh}：${zh}，一项不缺。`, `${title.en}: ${requirement.names.length === 2 ? "both" : "all of"} ${en}.`);
    }
    case "any-of": {
      const { zh, en } = namesSaid(requirement.names, requirement);
      return both(`${title.zh}：${zh}，有一项即可。`, `${title.en}: one of ${en} is enough.`);
    }
    case "only": {
      const { zh, en } = namesSaid(requirement.names, requirement);
      return both(`${title.zh}：只能是${zh}。`, `${title.en}: nothing but ${en}.`);
    }
    case "covers":
      return both(`${title.zh}：一个不漏。`, `${title.en}: every one of them.`);
    case "done":
      return both(`${title.zh}：要做到。`, `${title.en}: it has to be done.`);
    case "level":
      return both(`${title.zh}，本级包括在内。`, `${title.en}; the level itself is in.`);
    case "films":
      return both(
        `${title.zh}：${requirement.count} 条，每条 ${requirement.minutes} 分钟。`,
        `${title.en}: ${requirement.count} of ${requirement.minutes} minutes each.`,
      );
    case "layout":
      return both(
        `${title.zh}：公共品牌恰好一个，特色品牌和企业品牌都要有。`,
        `${title.en}: exactly one public brand, with specialty and enterprise brands.`,
      );
    case "delivered": {
      const { zh, en } = nameOf(requirement.planned, requirement);
      return both(`${title.zh}：交付的应当是计划建设的${zh}。`, `${title.en}: what is delivered has to be what was planned, the ${en}.`);
    }
    case "agree":
      return both(`${title.zh}：文件各处的说法应当一致。`, `${title.en}: the document has to state it alike everywhere.`);
    case "counted-list":
      return both(`${title.zh}：所说的数量应当与名单相符。`, `${title.en}: as many have to be named as are stated.`);
    case "same-products":
      return both(`${title.zh}：各处所列应当相同。`, `${title.en}: the lists have to be the same.`);
  }
}

/** The requirement in terms, row by row. */
export function termsOf(requirement: Requirement): readonly Row[] {
  const { due, note } = requirement;
  return [
    ...ownTerms(requirement),
    ...(due === undefined ? [] : [[both("完成时限", "Time limit"), same(due)] as const]),
    ...(note === undefined ? [] : [[both("说明", "Note"), note] as const]),
  ];
}

function ownTerms(requirement: Requirement): readonly Row[] {
  const names = (of: readonly string[]): readonly Bilingual[] => of.map((name) => nameOf(name, requirement));
  switch (requirement.kind) {
    case "count":
      return [[both("要求", "Asked for"), same(`${operatorSign(requirement.comparator)} ${requirement.value}`)]];
    case "list":
    case "any-of":
    case "only":
      return [[both("清单", "List"), listed(names(requirement.names))]];
    case "agree":
      return requirement.statements.map(({ value, cite }): Row => [same(citedAt(cite)), nameOf(value, requirement)]);
    case "same-products":
      return requirement.lists.map(({ names: own, cite }): Row => [same(citedAt(cite)), listed(names(own))]);
    case "counted-list":
      return [
        [both("所说的数量", "Stated"), same(String(requirement.stated))],
        [both("名单", "Named"), requirement.names === null ? both("没有", "none") : listed(names(requirement.names))],
      ];
    case "films":
      return [
        [
          both("要求", "Asked for"),
          both(`${requirement.count} 条，各 ${requirement.minutes} 分钟`, `${requirement.count}, ${requirement.minutes} minutes each`),
        ],
      ];
    case "delivered":
      return [[both("计划", "Planned"), nameOf(requirement.planned, requirement)]];
    default:
      return [];
  }
}

/** What stands beside the values of other documents. */
export function valueOf(requirement: Requirement): Bilingual | null {
  switch (requirement.kind) {
    case "count":
      return same(`${operatorSign(requirement.comparator)} ${requirement.value}`);
    case "list":
      return both(`${requirement.names.length} 项齐全`, `all ${requirement.names.length}`);
    case "films":
      return both(`${requirement.count} 条，各 ${requirement.minutes} 分钟`, `${requirement.count}, ${requirement.minutes} minutes each`);
    default:
      return null;
  }
}
