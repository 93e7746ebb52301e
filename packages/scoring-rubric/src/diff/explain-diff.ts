import { type Bilingual, say, type Ternary } from "@countykit/core";
import { listed } from "../explain/criterion-said.js";
import { pointsSaid } from "../explain/numbers-said.js";
import { ratingSaid } from "../explain/scoring-said.js";
import type { Item, Rubric } from "../rubric.js";
import { DIFF_SENTENCES } from "./diff-messages.js";
import type { ItemChange, PointsChange, ScoringDiff } from "./diff-scorings.js";

/**
 * What changed between two scorings, as sentences in Chinese and English (评分对比说明): the total, each item that changed, vetoes, rating, and what is settled or
 * newly open. Take the rubric that both were made by.
 *
 * @example
 * ```ts
 * import { demonstrationStation, diffScorings, explainDiff, score } from "@countykit/scoring-rubric";
 *
 * const scored = (cases: string) =>
 *   score(demonstrationStation, {
 *     schema: "countykit-score/1",
 *     rubric: demonstrationStation.id,
 *     asOf: "2022-08-31",
 *     facts: [{ id: "station.convenience-cases", value: cases }],
 *   });
 * const [total, cases] = explainDiff(diffScorings(scored("9"), scored("10")), demonstrationStation);
 * total?.zh; // => "总分：由 0 至 3 分提高到 1 至 4 分，提高 1 分"
 * cases?.en; // => "Cases of convenience service: up from 0 points to 1 point, by 1 point"
 * ```
 * @source 始府办〔2021〕12号, section 三（二）4
 */
export function explainDiff(diff: ScoringDiff, rubric: Rubric): readonly Bilingual[] {
  const items = new Map(
    [...rubric.groups.flatMap((group) => group.items), ...(rubric.bonus?.items ?? [])].map((item): [string, Item] => [item.id, item]),
  );
  const { claimed, rating } = diff;
  const changes = [
    ...(claimed.before === claimed.after
      ? []
      : [say(DIFF_SENTENCES, "claimed", { title: TOTAL, before: claimSaid(claimed.before), after: claimSaid(claimed.after) })]),
    ...diff.items.flatMap((change) => {
      const item = items.get(change.id);
      return item === undefined ? [] : itemSaid(change, item);
    }),
    ...diff.vetoes.map(({ id, before, after }) => {
      const veto = rubric.vetoes.find((one) => one.id === id);
      return say(DIFF_SENTENCES, "veto", { title: veto?.title ?? NOTHING, before: ANSWERS[before], after: ANSWERS[after] });
    }),
    ...(rating === null
      ? []
      : [say(DIFF_SENTENCES, "rating", { before: ratingSaid(rating.before, rubric), after: ratingSaid(rating.after, rubric) })]),
    ...(diff.settled.length === 0 ? [] : [say(DIFF_SENTENCES, "settled", { facts: listed(diff.settled.map(({ label }) => label)) })]),
    ...(diff.opened.length === 0 ? [] : [say(DIFF_SENTENCES, "opened", { facts: listed(diff.opened.map(({ label }) => label)) })]),
  ];
  if (changes.length === 0 && diff.total.kind === "same") return [say(DIFF_SENTENCES, "nothing", {})];
  return [pointsChangeSaid(TOTAL, diff.total), ...changes];
}

const NOTHING: Bilingual = { zh: "", en: "" };
const TOTAL: Bilingual = { zh: "总分", en: "Total" };

const ANSWERS: Readonly<Record<Ternary, Bilingual>> = {
  yes: { zh: "已发生", en: "applied" },
  no: { zh: "未发生", en: "not applied" },
  unknown: { zh: "尚待核实", en: "not known" },
};

function itemSaid({ points, claimed, papers }: ItemChange, { title, evidence }: Item): readonly Bilingual[] {
  const labels = (ids: readonly string[]): Bilingual => listed(evidence.filter(({ id }) => ids.includes(id)).map(({ label }) => label));
  return [
    ...(points.kind === "same" ? [] : [pointsChangeSaid(title, points)]),
    ...(claimed === null
      ? []
      : [say(DIFF_SENTENCES, "claimed", { title, before: claimSaid(claimed.before), after: claimSaid(claimed.after) })]),
    ...(papers.found.length === 0 ? [] : [say(DIFF_SENTENCES, "papers.found", { title, papers: labels(papers.found) })]),
    ...(papers.lost.length === 0 ? [] : [say(DIFF_SENTENCES, "papers.lost", { title, papers: labels(papers.lost) })]),
  ];
}

function pointsChangeSaid(title: Bilingual, { kind, before, after, least, most }: PointsChange): Bilingual {
  const by = pointsSaid(Math.abs(least));
  const word = least > 0 ? "提高" : "下降";
  return say(DIFF_SENTENCES, `points.${kind}`, {
    title,
    before: pointsSaid(before),
    after: pointsSaid(after),
    by: least === most && least !== 0 ? { zh: `，${word} ${by.zh}`, en: `, by ${by.en}` } : NOTHING,
  });
}

const claimSaid = (claimed: number | null): Bilingual => (claimed === null ? { zh: "未自评", en: "none" } : pointsSaid(claimed));
