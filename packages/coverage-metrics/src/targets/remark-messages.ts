import { type Bilingual, type MessageTable, say } from "@countykit/core";
import type { Remark } from "../indicators/observation.js";
import { closedUp } from "./closed-up.js";

interface RemarkMessages {
  readonly "below-baseline": AgainstBaseline;
  readonly "fell-below-baseline": AgainstBaseline;
  readonly "baseline-differs": AgainstBaseline;
  readonly "due-after-acceptance": { readonly due: string; readonly acceptance: string };
  readonly "reached-after-due": ThenAndNow;
  readonly "changed-after-due": ThenAndNow;
  readonly "day-not-stated": { readonly lastDay: string };
  readonly conflict: TwoAnswers;
  readonly "conflict-in-figures": TwoAnswers;
  readonly "conflict-roster-silent": TwoAnswers;
}

/** What was declared of a figure, and what rosters or other figures make of it. */
interface TwoAnswers {
  readonly termZh: string;
  readonly termEn: string;
  readonly declaredZh: string;
  readonly declaredEn: string;
  readonly countedZh: string;
  readonly countedEn: string;
}

/** What the target asks for, or what there is now, beside what an earlier programme had; its name is `zh` and `en`. */
interface AgainstBaseline extends Bilingual {
  readonly nowZh: string;
  readonly nowEn: string;
  readonly beforeZh: string;
  readonly beforeEn: string;
}

/** What stood on the last day of a target, and what stands on the day asked for. */
interface ThenAndNow {
  readonly lastDay: string;
  readonly asOf: string;
  readonly thenZh: string;
  readonly thenEn: string;
  readonly nowZh: string;
  readonly nowEn: string;
}

const TABLE: MessageTable<RemarkMessages> = {
  "below-baseline": {
    zh: ({ nowZh, beforeZh, zh }) => `目标 ${nowZh} 低于${zh}已经达到的 ${beforeZh}`,
    en: ({ nowEn, beforeEn, en }) => `The target of ${nowEn} lies below the ${beforeEn} already achieved by ${en}`,
  },
  "fell-below-baseline": {
    zh: ({ nowZh, beforeZh, zh }) => `现为 ${nowZh}，比${zh}达到的 ${beforeZh} 还低`,
    en: ({ nowEn, beforeEn, en }) => `Now ${nowEn}, less than the ${beforeEn} that ${en} had achieved`,
  },
  "baseline-differs": {
    zh: ({ nowZh, beforeZh, zh }) => `基数为 ${nowZh}，而${zh}的基数是 ${beforeZh}，两者不一致`,
    en: ({ nowEn, beforeEn, en }) => `The base is ${nowEn}, but that of ${en} was ${beforeEn}`,
  },
  "due-after-acceptance": {
    zh: ({ due, acceptance }) => `完成时限 ${due} 晚于最终验收 ${acceptance}，验收时不能要求已经完成`,
    en: ({ due, acceptance }) => `It is due on ${due}, after the final acceptance on ${acceptance}, which therefore cannot ask for it`,
  },
  "reached-after-due": {
    zh: ({ lastDay, asOf, thenZh, nowZh }) => `到 ${lastDay} 为 ${thenZh}；此后才达到（${asOf} 为 ${nowZh}）`,
    en: ({ lastDay, asOf, thenEn, nowEn }) => `On ${lastDay}: ${thenEn}; reached only after (on ${asOf}: ${nowEn})`,
  },
  "changed-after-due": {
    zh: ({ lastDay, asOf, thenZh, nowZh }) => `到 ${lastDay} 为 ${thenZh}；到 ${asOf} 为 ${nowZh}`,
    en: ({ lastDay, asOf, thenEn, nowEn }) => `On ${lastDay}: ${thenEn}; on ${asOf}: ${nowEn}`,
  },
  "day-not-stated": {
    zh: ({ lastDay }) => `申报数未注明日期，是否在 ${lastDay} 前按期完成另查`,
    en: ({ lastDay }) => `What was declared does not say of which day it is; whether it was there by ${lastDay} has to be looked up`,
  },
  conflict: {
    zh: ({ termZh, declaredZh, countedZh }) => `${termZh}：申报为 ${declaredZh}，名册统计为 ${countedZh}，以名册为准`,
    en: ({ termEn, declaredEn, countedEn }) =>
      `${termEn}: declared as ${declaredEn}, counted from the rosters as ${countedEn}; the rosters prevail`,
  },
  "conflict-in-figures": {
    zh: ({ termZh, declaredZh, countedZh }) => `${termZh}：申报为 ${declaredZh}，由其他申报数据推算为 ${countedZh}，两者矛盾，暂按申报数`,
    en: ({ termEn, declaredEn, countedEn }) =>
      `${termEn}: declared as ${declaredEn}, but other declared figures make ${countedEn}; what was declared of it stands for now`,
  },
  "conflict-roster-silent": {
    zh: ({ termZh, declaredZh }) => `${termZh}：申报为 ${declaredZh}，名册中没有对应记录，暂按申报数`,
    en: ({ termEn, declaredEn }) =>
      `${termEn}: declared as ${declaredEn}, but the rosters hold no row of it; what was declared stands for now`,
  },
};

/** A remark in both languages (备注). */
export const remark = <Code extends keyof RemarkMessages>(code: Code, params: RemarkMessages[Code]): Remark => {
  const { zh, en } = say(TABLE, code, params);
  return { code, text: { zh: closedUp(zh), en } };
};
