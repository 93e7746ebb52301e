import { type MessageTable, say } from "@countykit/core";
import { pointsSaid, span } from "../explain/numbers-said.js";
import type { StateRemarkOf, StateRemarks } from "./state-remark.js";

const TABLE: MessageTable<StateRemarks> = {
  "judgement-behind-gate": {
    zh: ({ title, points, otherwise }) => `按已知事实，“${title.zh}”不符合打分条件，考评组所给的 ${points} 分不计入，按 ${otherwise} 分计`,
    en: ({ title, points, otherwise }) =>
      `By the known facts “${title.en}” is not open to judgement; the ${pointsSaid(points).en} that assessors gave do not count, and it gets ${otherwise}`,
  },
  "claim-out-of-range": {
    zh: ({ title, points, least, most }) => `“${title.zh}”自评 ${points} 分，而按评分标准只能得 ${span({ min: least, max: most }).zh} 分`,
    en: ({ title, points, least, most }) =>
      `“${title.en}” is claimed with ${pointsSaid(points).en}, but its scale gives ${span({ min: least, max: most }).en}`,
  },
  "claims-differ": {
    zh: ({ title, points, least, most }) =>
      least === most
        ? `“${title.zh}”自评 ${points} 分，而各部分自评得出 ${least} 分`
        : `“${title.zh}”自评 ${points} 分，而按各部分自评只能得出 ${span({ min: least, max: most }).zh} 分`,
    en: ({ title, points, least, most }) =>
      `“${title.en}” is claimed with ${pointsSaid(points).en}, but the claims of its parts come to ${span({ min: least, max: most }).en}`,
  },
  "part-above-whole": {
    zh: ({ labels: [part, whole], said: [top, base] }) => `“${part.zh}”（${top.zh}）大于“${whole.zh}”（${base.zh}），请核对这两个数`,
    en: ({ labels: [part, whole], said: [top, base] }) =>
      `“${part.en}” (${top.en}) is more than “${whole.en}” (${base.en}); check both numbers`,
  },
};

/** One remark on a state, with its sentence. */
export const stateRemark = <Code extends keyof StateRemarks>(
  code: Code,
  path: string,
  params: StateRemarks[Code],
): StateRemarkOf<Code> => ({ code, path, params, text: say(TABLE, code, params) });
