import type { Bilingual, MessageTable } from "@countykit/core";
import type { PointsChange } from "./diff-scorings.js";

interface Change {
  readonly title: Bilingual;
  readonly before: Bilingual;
  readonly after: Bilingual;
  /** By how much, where both ends went by as much. */
  readonly by: Bilingual;
}

type PointsMessages = { readonly [Kind in PointsChange["kind"] as `points.${Kind}`]: Change };

/** Every sentence about two scorings. */
export interface DiffMessages extends PointsMessages {
  readonly claimed: { readonly title: Bilingual; readonly before: Bilingual; readonly after: Bilingual };
  readonly "papers.found": { readonly title: Bilingual; readonly papers: Bilingual };
  readonly "papers.lost": { readonly title: Bilingual; readonly papers: Bilingual };
  readonly settled: { readonly facts: Bilingual };
  readonly opened: { readonly facts: Bilingual };
  readonly veto: { readonly title: Bilingual; readonly before: Bilingual; readonly after: Bilingual };
  readonly rating: { readonly before: Bilingual; readonly after: Bilingual };
  readonly nothing: object;
}

/** The one table of sentences about changes (文案总表). A key without one of its languages does not compile. */
export const DIFF_SENTENCES: MessageTable<DiffMessages> = {
  "points.same": {
    zh: ({ title, after }) => `${title.zh}：得分未变，仍为 ${after.zh}`,
    en: ({ title, after }) => `${title.en}: ${after.en}, as before`,
  },
  "points.gained": {
    zh: ({ title, before, after, by }) => `${title.zh}：由 ${before.zh}升为 ${after.zh}${by.zh}`,
    en: ({ title, before, after, by }) => `${title.en}: up from ${before.en} to ${after.en}${by.en}`,
  },
  "points.lost": {
    zh: ({ title, before, after, by }) => `${title.zh}：由 ${before.zh}降为 ${after.zh}${by.zh}`,
    en: ({ title, before, after, by }) => `${title.en}: down from ${before.en} to ${after.en}${by.en}`,
  },
  "points.narrowed": {
    zh: ({ title, before, after }) => `${title.zh}：由 ${before.zh}进一步落实为 ${after.zh}`,
    en: ({ title, before, after }) => `${title.en}: narrowed from ${before.en} to ${after.en}`,
  },
  "points.widened": {
    zh: ({ title, before, after }) => `${title.zh}：由 ${before.zh}变得不确定，现为 ${after.zh}`,
    en: ({ title, before, after }) => `${title.en}: less certain, from ${before.en} to ${after.en}`,
  },
  "points.raised": {
    zh: ({ title, before, after, by }) => `${title.zh}：由 ${before.zh}提高到 ${after.zh}${by.zh}`,
    en: ({ title, before, after, by }) => `${title.en}: raised from ${before.en} to ${after.en}${by.en}`,
  },
  "points.lowered": {
    zh: ({ title, before, after, by }) => `${title.zh}：由 ${before.zh}降低到 ${after.zh}${by.zh}`,
    en: ({ title, before, after, by }) => `${title.en}: lowered from ${before.en} to ${after.en}${by.en}`,
  },
  claimed: {
    zh: ({ title, before, after }) => `${title.zh}：自评得分由 ${before.zh}改为 ${after.zh}`,
    en: ({ title, before, after }) => `${title.en}: the claim went from ${before.en} to ${after.en}`,
  },
  "papers.found": {
    zh: ({ title, papers }) => `${title.zh}：已补齐佐证材料：${papers.zh}`,
    en: ({ title, papers }) => `${title.en}: papers now there: ${papers.en}`,
  },
  "papers.lost": {
    zh: ({ title, papers }) => `${title.zh}：新查明缺少佐证材料：${papers.zh}`,
    en: ({ title, papers }) => `${title.en}: papers now found missing: ${papers.en}`,
  },
  settled: { zh: ({ facts }) => `新落实的事项：${facts.zh}`, en: ({ facts }) => `Settled now: ${facts.en}` },
  opened: { zh: ({ facts }) => `新出现的待核实事项：${facts.zh}`, en: ({ facts }) => `Not known any more: ${facts.en}` },
  veto: {
    zh: ({ title, before, after }) => `一票否决事项“${title.zh}”：由${before.zh}变为${after.zh}`,
    en: ({ title, before, after }) => `The veto “${title.en}”: ${before.en} before, ${after.en} now`,
  },
  rating: {
    zh: ({ before, after }) => `原${before.zh}；现${after.zh}`,
    en: ({ before, after }) => `Before: ${before.en}. Now: ${after.en}`,
  },
  nothing: { zh: () => "两次评分没有变化", en: () => "Nothing changed between the two scorings" },
};
