import { type Bilingual, say } from "@countykit/core";
import { listed } from "../explain/criterion-said.js";
import { pointsSaid } from "../explain/numbers-said.js";
import { outcomeSaid } from "../explain/scoring-said.js";
import type { Item, Rubric } from "../rubric.js";
import type { Points } from "../scoring.js";
import { DIFF_SENTENCES } from "./diff-messages.js";
import type { ClaimChange, ItemChange, PointsChange, ScoringDiff } from "./diff-scorings.js";

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
    ...(claimed.before === claimed.after ? [] : [claimSaid(TOTAL, claimed)]),
    ...diff.items.flatMap((change) => {
      const item = items.get(change.id);
      return item === undefined ? [] : itemSaid(change, item);
    }),
    ...diff.vetoes.map(({ id, before, after }) => {
      const veto = rubric.vetoes.find((one) => one.id === id);
      return say(DIFF_SENTENCES, "veto", { title: veto?.title ?? NOTHING, before, after });
    }),
    ...(rating === null
      ? []
      : [say(DIFF_SENTENCES, "rating", { before: outcomeSaid(rating.before, rubric), after: outcomeSaid(rating.after, rubric) })]),
    ...(diff.settled.length === 0 ? [] : [say(DIFF_SENTENCES, "settled", { facts: diff.settled.map(({ label }) => label) })]),
    ...(diff.opened.length === 0 ? [] : [say(DIFF_SENTENCES, "opened", { facts: diff.opened.map(({ label }) => label) })]),
  ];
  if (changes.length === 0 && diff.total.kind === "same") return [say(DIFF_SENTENCES, "nothing", {})];
  return [pointsChangeSaid(TOTAL, diff.total), ...changes];
}

const NOTHING: Bilingual = { zh: "", en: "" };
const TOTAL: Bilingual = { zh: "总分", en: "Total" };

function itemSaid({ points, claimed, papers }: ItemChange, { title, evidence }: Item): readonly Bilingual[] {
  const labels = (ids: readonly string[]): Bilingual => listed(evidence.filter(({ id }) => ids.includes(id)).map(({ label }) => label));
  return [
    ...(points.kind === "same" ? [] : [pointsChangeSaid(title, points)]),
    ...(claimed === null ? [] : [claimSaid(title, claimed)]),
    ...(papers.found.length === 0 ? [] : [say(DIFF_SENTENCES, "papers.found", { title, papers: labels(papers.found) })]),
    ...(papers.lost.length === 0 ? [] : [say(DIFF_SENTENCES, "papers.lost", { title, papers: labels(papers.lost) })]),
  ];
}

function pointsChangeSaid(title: Bilingual, { kind, before, after, least, most }: PointsChange): Bilingual {
  const by = pointsSaid(Math.abs(least));
  const word = least > 0 ? "提高" : "下降";
  return say(DIFF_SENTENCES, `points.${kind}`, {
    title,
    before: rangeSaid(before),
    after: rangeSaid(after),
    one: before.min === before.max || after.min === after.max,
    by: least === most && least !== 0 ? { zh: `，${word} ${by.zh}`, en: `, by ${by.en}` } : NOTHING,
  });
}

/** 0 至 3 分 / between 0 and 3 points, or one number. */
function rangeSaid({ min, max }: Points): Bilingual {
  const { zh, en } = pointsSaid({ min, max });
  return { zh, en: min === max ? en : `between ${min} and ${max} points` };
}

function claimSaid(title: Bilingual, { before, after }: ClaimChange): Bilingual {
  if (before === null) return say(DIFF_SENTENCES, "claimed.new", { title, after: pointsSaid(after ?? 0) });
  if (after === null) return say(DIFF_SENTENCES, "claimed.gone", { title, before: pointsSaid(before) });
  return say(DIFF_SENTENCES, "claimed", { title, before: pointsSaid(before), after: pointsSaid(after) });
}
