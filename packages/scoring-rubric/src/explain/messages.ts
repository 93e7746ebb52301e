import type { Bilingual, MessageTable } from "@countykit/core";

/** What a sentence about one criterion says, in fragments of both languages; empty where there is nothing to say. */
export interface CriterionParams {
  /** With its colon; empty for an item of one criterion, whose name has just been said. */
  readonly title: Bilingual;
  /** What was measured, with its comma. */
  readonly measured: Bilingual;
  /** Without the word for points. */
  readonly points: Bilingual;
  readonly most: Bilingual;
  readonly lost: Bilingual;
  /** How more points are to be had, with its semicolon. */
  readonly ways: Bilingual;
  /** What is not known, and which bases are nothing, with its semicolon. */
  readonly missing: Bilingual;
  /** Whether open points are still to be looked into, or nothing could settle them. */
  readonly open: Bilingual;
}

interface JudgedParams extends CriterionParams {
  readonly range: Bilingual;
  /** What there is when assessors have nothing to give points for. */
  readonly otherwise: Bilingual;
}

interface ItemParams {
  readonly title: Bilingual;
  readonly weight: Bilingual;
  /** Without the word for points. */
  readonly points: Bilingual;
  /** What is claimed, with its comma. */
  readonly claim: Bilingual;
}

interface ClaimParams {
  /** Without the word for points. */
  readonly claimed: Bilingual;
}

/** Every sentence about a scoring, with what fills it. */
export interface ScoreMessages {
  readonly "criterion.full": CriterionParams;
  readonly "criterion.partial": CriterionParams;
  readonly "criterion.none": CriterionParams;
  /** Points that are taken off for what is wrong, from those that everybody has. */
  readonly "criterion.taken": CriterionParams;
  readonly "criterion.open": CriterionParams;
  /** An item of one criterion, whose points have just been said. */
  readonly "criterion.reason": { readonly reason: Bilingual };
  readonly "criterion.judged": JudgedParams;
  readonly "criterion.to-judge": JudgedParams;
  readonly "criterion.to-judge-if": JudgedParams;
  readonly "criterion.penalty": CriterionParams & { readonly taken: Bilingual };
  readonly "criterion.no-penalty": CriterionParams;
  readonly "criterion.penalty-open": CriterionParams & { readonly taken: Bilingual };
  readonly "criterion.parts": CriterionParams;
  readonly "item.full": ItemParams;
  readonly "item.settled": ItemParams;
  readonly "item.open": ItemParams;
  readonly "claim.none": object;
  readonly "claim.none-open": object;
  /** Open, and nothing that is not known would settle it. */
  readonly "claim.none-unruled": object;
  readonly "claim.supported": ClaimParams;
  readonly "claim.possible": ClaimParams;
  readonly "claim.possible-unruled": ClaimParams;
  readonly "claim.impossible": ClaimParams;
  readonly "claim.too-high": ClaimParams;
  readonly "claim.too-low": ClaimParams;
  readonly "evidence.missing": { readonly papers: Bilingual };
  readonly "evidence.complete": object;
  readonly "evidence.not-looked-at": { readonly papers: Bilingual };
  readonly group: { readonly title: Bilingual; readonly weight: Bilingual; readonly points: Bilingual };
  readonly total: { readonly points: Bilingual; readonly weight: Bilingual; readonly claim: Bilingual };
  readonly bonus: { readonly points: Bilingual; readonly most: Bilingual };
  readonly "within-weight": { readonly points: Bilingual; readonly weight: Bilingual };
  /** `notes` say what is done with items that lack papers, and with those at which nobody has looked. */
  readonly documented: { readonly points: Bilingual; readonly notes: Bilingual };
  readonly "documented.lacking": object;
  readonly "documented.not-looked-at": object;
  readonly "veto.yes": { readonly title: Bilingual };
  readonly "veto.unknown": { readonly title: Bilingual; readonly missing: Bilingual };
  readonly "veto.event-unknown": { readonly title: Bilingual };
  readonly "veto.unruled": { readonly title: Bilingual; readonly reason: Bilingual };
  /** Why no fact settles a share: its base is nothing. */
  readonly "empty-base": { readonly bases: readonly Bilingual[] };
  readonly "veto.no": { readonly title: Bilingual };
  /** What a rating is, after a colon. */
  readonly "rating.vetoed": object;
  readonly "rating.grade": { readonly grade: Bilingual; readonly consequence: Bilingual };
  /** The only grade there is, while a veto is open. */
  readonly "rating.unless-vetoed": { readonly grade: Bilingual };
  readonly "rating.grades": { readonly grades: readonly Bilingual[] };
  /** Somewhere from the best to the worst. */
  readonly "rating.span": { readonly best: Bilingual; readonly worst: Bilingual };
  readonly "rating.veto-open": object;
  readonly "rating.points-only": object;
  readonly rating: { readonly rating: Bilingual };
  readonly missing: { readonly facts: Bilingual };
  readonly "empty-bases": { readonly reason: Bilingual };
  readonly judgements: { readonly criteria: Bilingual };
}

/** The one table of sentences about scorings (文案总表). A key without one of its languages does not compile. */
export const SENTENCES: MessageTable<ScoreMessages> = {
  "criterion.full": {
    zh: ({ title, measured, most }) => `${title.zh}${measured.zh}得满分 ${most.zh}`,
    en: ({ title, measured, points, most }) => `${title.en}${measured.en}${points.en} of ${most.en}`,
  },
  "criterion.partial": {
    zh: ({ title, measured, points, lost, ways }) => `${title.zh}${measured.zh}得 ${points.zh} 分，未得 ${lost.zh}${ways.zh}`,
    en: ({ title, measured, points, most, ways }) => `${title.en}${measured.en}${points.en} of ${most.en}${ways.en}`,
  },
  "criterion.none": {
    zh: ({ title, measured, most, ways }) => `${title.zh}${measured.zh}未得分（满分 ${most.zh}）${ways.zh}`,
    en: ({ title, measured, points, most, ways }) => `${title.en}${measured.en}${points.en} of ${most.en}${ways.en}`,
  },
  "criterion.taken": {
    zh: ({ title, measured, points, lost, ways }) => `${title.zh}${measured.zh}扣 ${lost.zh}，得 ${points.zh} 分${ways.zh}`,
    en: ({ title, measured, points, most, lost, ways }) =>
      `${title.en}${measured.en}${lost.en} taken off, ${points.en} of ${most.en} left${ways.en}`,
  },
  "criterion.open": {
    zh: ({ title, measured, points, most, open, ways, missing }) =>
      `${title.zh}${measured.zh}得 ${points.zh} 分（满分 ${most.zh}），${open.zh}${ways.zh}${missing.zh}`,
    en: ({ title, measured, points, most, open, ways, missing }) =>
      `${title.en}${measured.en}${points.en} of ${most.en}, ${open.en}${ways.en}${missing.en}`,
  },
  "criterion.reason": { zh: ({ reason }) => reason.zh, en: ({ reason }) => reason.en },
  "criterion.judged": {
    zh: ({ title, points, range, most }) => `${title.zh}考评组评分 ${points.zh} 分（评分区间 ${range.zh}，满分 ${most.zh}）`,
    en: ({ title, points, range, most }) => `${title.en}${points.en} of ${most.en} given by the assessors, within ${range.en}`,
  },
  "criterion.to-judge": {
    zh: ({ title, measured, range }) => `${title.zh}${measured.zh}由考评组在 ${range.zh}之间评分，尚未评分`,
    en: ({ title, measured, range }) => `${title.en}${measured.en}${range.en} for the assessors to give`,
  },
  "criterion.to-judge-if": {
    zh: ({ title, measured, range, otherwise, missing }) =>
      `${title.zh}${measured.zh}符合条件的由考评组在 ${range.zh}之间评分，否则${otherwise.zh}${missing.zh}`,
    en: ({ title, measured, range, otherwise, missing }) =>
      `${title.en}${measured.en}${range.en} for the assessors to give if it qualifies, otherwise ${otherwise.en}${missing.en}`,
  },
  "criterion.penalty": {
    zh: ({ title, measured, taken, ways }) => `${title.zh}${measured.zh}倒扣 ${taken.zh}${ways.zh}`,
    en: ({ title, measured, taken, ways }) => `${title.en}${measured.en}${taken.en} taken off${ways.en}`,
  },
  "criterion.no-penalty": {
    zh: ({ title, measured }) => `${title.zh}${measured.zh}不倒扣`,
    en: ({ title, measured }) => `${title.en}${measured.en}nothing taken off`,
  },
  "criterion.penalty-open": {
    zh: ({ title, measured, taken, open, ways, missing }) =>
      `${title.zh}${measured.zh}是否倒扣 ${taken.zh}${open.zh}${ways.zh}${missing.zh}`,
    en: ({ title, measured, taken, open, ways, missing }) =>
      `${title.en}${measured.en}whether ${taken.en} are taken off is ${open.en}${ways.en}${missing.en}`,
  },
  "criterion.parts": {
    zh: ({ title, points, most }) => `${title.zh}得 ${points.zh} 分（满分 ${most.zh}）`,
    en: ({ title, points, most }) => `${title.en}${points.en} of ${most.en}`,
  },
  "item.full": {
    zh: ({ title, weight, claim }) => `${title.zh}：资料支持满分 ${weight.zh}${claim.zh}`,
    en: ({ title, points, weight, claim }) => `${title.en}: the facts support ${points.en} of ${weight.en}${claim.en}`,
  },
  "item.settled": {
    zh: ({ title, weight, points, claim }) => `${title.zh}（${weight.zh}）：资料支持 ${points.zh} 分${claim.zh}`,
    en: ({ title, weight, points, claim }) => `${title.en}: the facts support ${points.en} of ${weight.en}${claim.en}`,
  },
  "item.open": {
    zh: ({ title, weight, points, claim }) => `${title.zh}（${weight.zh}）：资料支持 ${points.zh} 分${claim.zh}`,
    en: ({ title, weight, points, claim }) => `${title.en}: the facts support ${points.en} of ${weight.en}${claim.en}`,
  },
  "claim.none": { zh: () => "", en: () => "" },
  "claim.none-open": { zh: () => "，尚待核实", en: () => ", still open" },
  "claim.none-unruled": { zh: () => "，评分表未作规定，尚不能确定", en: () => ", which the rubric leaves open" },
  "claim.supported": {
    zh: ({ claimed }) => `，自评得分 ${claimed.zh} 分，与资料相符`,
    en: ({ claimed }) => `; ${claimed.en} claimed, as the facts have it`,
  },
  "claim.possible": {
    zh: ({ claimed }) => `，自评得分 ${claimed.zh} 分，有待核实`,
    en: ({ claimed }) => `; ${claimed.en} claimed, still to be proved`,
  },
  "claim.possible-unruled": {
    zh: ({ claimed }) => `，自评得分 ${claimed.zh} 分，评分表未作规定，尚不能确定`,
    en: ({ claimed }) => `; ${claimed.en} claimed, which the rubric leaves open`,
  },
  "claim.impossible": {
    zh: ({ claimed }) => `，自评得分 ${claimed.zh} 分，与资料不符`,
    en: ({ claimed }) => `; ${claimed.en} claimed, which the facts rule out`,
  },
  "claim.too-high": {
    zh: ({ claimed }) => `，自评得分 ${claimed.zh} 分，高于资料所能支持的得分`,
    en: ({ claimed }) => `; ${claimed.en} claimed, more than the facts can support`,
  },
  "claim.too-low": {
    zh: ({ claimed }) => `，自评得分 ${claimed.zh} 分，低于资料已能支持的得分`,
    en: ({ claimed }) => `; ${claimed.en} claimed, less than the facts support already`,
  },
  "evidence.missing": {
    zh: ({ papers }) => `缺佐证材料：${papers.zh}`,
    en: ({ papers }) => `Papers missing: ${papers.en}`,
  },
  "evidence.complete": { zh: () => "佐证材料齐全", en: () => "All papers are there" },
  "evidence.not-looked-at": {
    zh: ({ papers }) => `佐证材料尚未核对，需要：${papers.zh}`,
    en: ({ papers }) => `Papers not looked at yet; asked for: ${papers.en}`,
  },
  group: {
    zh: ({ title, weight, points }) => `${title.zh}（${weight.zh}）：资料支持 ${points.zh} 分`,
    en: ({ title, weight, points }) => `${title.en}: the facts support ${points.en} of ${weight.en}`,
  },
  total: {
    zh: ({ points, weight, claim }) => `各项合计（满分 ${weight.zh}）：资料支持 ${points.zh} 分${claim.zh}`,
    en: ({ points, weight, claim }) => `All items together: the facts support ${points.en} of ${weight.en}${claim.en}`,
  },
  bonus: {
    zh: ({ points, most }) => `加分项（最多 ${most.zh}）：资料支持 ${points.zh} 分`,
    en: ({ points, most }) => `Bonus: the facts support ${points.en} of ${most.en}`,
  },
  "within-weight": {
    zh: ({ points, weight }) => `文件没有写明加分后总分能否超过 ${weight.zh}；如以 ${weight.zh}为限，总分为 ${points.zh} 分`,
    en: ({ points, weight }) =>
      `The document does not say whether the bonus may lift the total above ${weight.en}; if not, the total is ${points.en}`,
  },
  documented: {
    zh: ({ points, notes }) => `按现有佐证材料，总分为 ${points.zh} 分${notes.zh}`,
    en: ({ points, notes }) => `On the papers at hand, the total is ${points.en}${notes.en}`,
  },
  "documented.lacking": {
    zh: () => "；缺材料的指标，须凭材料认定的得分不计，应倒扣的照扣",
    en: () => "; points that missing papers would prove do not count, and penalties do",
  },
  "documented.not-looked-at": {
    zh: () => "；材料尚未核对的指标，材料齐全、不齐全两种情形都考虑在内",
    en: () => "; papers that nobody has looked at may be complete or not",
  },
  "veto.yes": {
    zh: ({ title }) => `一票否决：发生“${title.zh}”`,
    en: ({ title }) => `Vetoed: “${title.en}”`,
  },
  "veto.unknown": {
    zh: ({ title, missing }) => `一票否决事项“${title.zh}”是否发生尚待核实；需核实：${missing.zh}`,
    en: ({ title, missing }) => `Whether the veto “${title.en}” applies is still open; to be checked: ${missing.en}`,
  },
  "veto.event-unknown": {
    zh: ({ title }) => `一票否决事项“${title.zh}”是否发生尚待核实`,
    en: ({ title }) => `Whether the veto “${title.en}” applies is not known`,
  },
  "veto.unruled": {
    zh: ({ title, reason }) => `一票否决事项“${title.zh}”是否成立尚不能确定：${reason.zh}`,
    en: ({ title, reason }) => `Whether the veto “${title.en}” applies is open: ${reason.en}`,
  },
  "empty-base": {
    zh: ({ bases }) =>
      `基数${bases.map(({ zh }) => `“${zh}”`).join("、")}${bases.length > 1 ? "均" : ""}为 0，评分表未规定此种情形如何计分`,
    en: ({ bases }) =>
      `${bases.length > 1 ? "the bases" : "the base"} ${bases.map(({ en }) => `“${en}”`).join(" and ")} ${bases.length > 1 ? "are" : "is"} 0, and the rubric does not say what that gives`,
  },
  "veto.no": {
    zh: ({ title }) => `未发生一票否决事项“${title.zh}”`,
    en: ({ title }) => `The veto “${title.en}” does not apply`,
  },
  "rating.vetoed": { zh: () => "一票否决，得分不计", en: () => "vetoed, whatever the points" },
  "rating.grade": {
    zh: ({ grade, consequence }) => `${grade.zh}${consequence.zh}`,
    en: ({ grade, consequence }) => `${grade.en}${consequence.en}`,
  },
  "rating.unless-vetoed": {
    zh: ({ grade }) => `${grade.zh}，但是否一票否决还不清楚`,
    en: ({ grade }) => `${grade.en}, unless a veto applies, which is not known`,
  },
  "rating.grades": {
    zh: ({ grades }) => `尚不能确定，可能为${orZh(grades.map(({ zh }) => zh))}`,
    en: ({ grades }) => `still open; it may be ${orEn(grades.map(({ en }) => en))}`,
  },
  "rating.span": {
    zh: ({ best, worst }) => `尚不能确定，在“${best.zh}”至“${worst.zh}”之间`,
    en: ({ best, worst }) => `still open, somewhere from ${best.en} to ${worst.en}`,
  },
  "rating.veto-open": {
    zh: () => "尚不能确定，是否一票否决还不清楚",
    en: () => "still open, as it is not known whether a veto applies",
  },
  "rating.points-only": { zh: () => "文件未设等次，只计得分", en: () => "none, as the document sets no grades" },
  rating: { zh: ({ rating }) => `评定结果：${rating.zh}`, en: ({ rating }) => `Rating: ${rating.en}` },
  "empty-bases": {
    zh: ({ reason }) => `不能由事实确定的：${reason.zh}`,
    en: ({ reason }) => `No fact can settle this: ${reason.en}`,
  },
  missing: { zh: ({ facts }) => `尚需核实的事项：${facts.zh}`, en: ({ facts }) => `Still to be checked: ${facts.en}` },
  judgements: {
    zh: ({ criteria }) => `尚需考评组评分的：${criteria.zh}`,
    en: ({ criteria }) => `Still to be judged by the assessors: ${criteria.en}`,
  },
};

/** The last of several after 或, the others separated by 、. */
const orZh = (names: readonly string[]): string =>
  [names.slice(0, -1).join("、"), ...names.slice(-1)].filter((name) => name !== "").join("或");

const orEn = (names: readonly string[]): string =>
  [names.slice(0, -1).join(", "), ...names.slice(-1)].filter((name) => name !== "").join(" or ");
