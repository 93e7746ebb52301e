import { compareRatios, readDecimal } from "../numbers/ratio.js";
import { hundredths, pointsOf } from "../nodes/node.js";
import type { Rubric } from "../rubric.js";
import type { Scale, Tier, TiersScale } from "../scales/scale.js";
import type { CriterionScore, ItemScore, Scoring } from "../scoring.js";
import type { State } from "../state.js";
import type { Gap, Need } from "./gap.js";
import { emptyBaseOf } from "../variables/measures.js";
import { type Known, openKnown } from "./known.js";
import { needsOf, someOf } from "./needs-of.js";
import { numberNeed } from "./number-need.js";

/**
 * What stands between a county and the points it does not surely have (失分事实), as data, in the order of the rubric: for each criterion and each better
 * tier or option the facts that are asked for, by how much in their own unit, and the points that this brings. A gap is `lost` when the facts rule the
 * points out as they are, and `open` when they may already be so; one that needs an `empty-base` is open because the rubric says nothing of a base of 0, and
 * nothing that a county learns or does closes it. A gap speaks of its own criterion: the limits of a sum may take some of it away again.
 *
 * Points have at most two decimals, distances are exact; nothing is rounded, but the number of villages or of fen that is needed is the next whole one.
 * Take the scoring with the rubric and the state that gave it.
 *
 * @example
 * ```ts
 * import { gapsOf, guangdong2019, score } from "@countykit/scoring-rubric";
 *
 * const state = {
 *   schema: "countykit-score/1",
 *   rubric: guangdong2019.id,
 *   asOf: "2021-08-31",
 *   facts: [
 *     { id: "villages", value: "195" },
 *     { id: "villages.located", value: "135" },
 *   ],
 * } as const;
 * const gaps = gapsOf(score(guangdong2019, state), guangdong2019, state);
 * const [gap] = gaps.filter(({ criterion }) => criterion === "service/stations/villages");
 * [gap?.kind, gap?.points, gap?.gain]; // => ["lost", 5, 3]
 * gap?.needs.map((need) => need.kind === "number" && need.by); // => [{ unit: "villages", min: "2", max: "2" }]
 * ```
 * @source 粤商务电函〔2021〕101号, 服务体系建设 (2): 70 % of 195 villages are 137
 */
export function gapsOf(scoring: Scoring, rubric: Rubric, state: State): readonly Gap[] {
  const known = openKnown(rubric, state);
  return itemsOf(scoring, rubric).flatMap(({ item, scale }) => gapsIn(item.criterion, scale, known));
}

/** The scored items with their scales. */
export function itemsOf(scoring: Scoring, rubric: Rubric): readonly { readonly item: ItemScore; readonly scale: Scale }[] {
  const scales = new Map(
    [...rubric.groups.flatMap(({ items }) => items), ...(rubric.bonus?.items ?? [])].map(({ id, scale }) => [id, scale]),
  );
  return [...scoring.groups.flatMap(({ items }) => items), ...scoring.bonuses].flatMap((item) => {
    const scale = scales.get(item.id);
    return scale === undefined ? [] : [{ item, scale }];
  });
}

/** The gaps of a criterion and its parts. */
export function gapsIn(criterion: CriterionScore, scale: Scale, known: Known): readonly Gap[] {
  if (scale.kind === "sum" || scale.kind === "best") {
    return criterion.parts.flatMap((part, at) => {
      const own = scale.of[at];
      // Of the best part alone, one that cannot bring more than is sure brings nothing.
      return own === undefined || (scale.kind === "best" && part.most <= criterion.points.min) ? [] : gapsIn(part, own.scale, known);
    });
  }
  const gap = (points: number, needs: readonly Need[]): Gap => ({
    item: criterion.path.split("/")[0] ?? "",
    criterion: criterion.path,
    kind: criterion.points.max < points ? "lost" : "open",
    points,
    gain: minus(points, criterion.points.min),
    needs,
  });
  return waysUp(criterion, scale, known)
    .filter(({ points, needs }) => points > criterion.points.min && needs.length > 0)
    .map(({ points, needs }) => gap(points, needs));
}

interface WayUp {
  readonly points: number;
  readonly needs: readonly Need[];
}

/** Every amount that a scale can give, with what is asked for it. */
function waysUp(
  { path, points: now }: CriterionScore,
  scale: Exclude<Scale, { readonly kind: "sum" | "best" }>,
  known: Known,
): readonly WayUp[] {
  switch (scale.kind) {
    case "flag":
      return scale.points > 0
        ? [{ points: scale.points, needs: needsOf(scale.when, true, known) }]
        : [{ points: 0, needs: needsOf(scale.when, false, known) }];
    case "tiers":
      return [...scale.tiers]
        .sort((a, b) => a.points - b.points)
        .map((tier) => ({ points: tier.points, needs: tierNeeds(scale, tier, known) }));
    case "options":
      return [...scale.options]
        .sort((a, b) => a.points - b.points)
        .map(({ points, when }) => ({ points, needs: needsOf(when, true, known) }));
    case "checklist":
      return [...scale.steps]
        .sort((a, b) => a.points - b.points)
        .map(({ least, points }) => ({
          points,
          needs: someOf(
            least,
            scale.of.map(({ when }) => needsOf(when, true, known)),
          ),
        }));
    case "judged": {
      const given = known.judged(path);
      const gate = scale.when === null ? [] : needsOf(scale.when, true, known);
      if (given === scale.most && gate.length === 0) return [];
      const judgement: readonly Need[] =
        given === scale.most ? [] : [{ kind: "judgement", criterion: path, least: scale.least, most: scale.most, given }];
      return [{ points: scale.most, needs: [...gate, ...judgement] }];
    }
    case "deduction": {
      const left = scale.of.map((fault) => ({ fault, needs: needsOf(fault.when, false, known) })).filter(({ needs }) => needs.length > 0);
      const taken = left.reduce((sum, { fault }) => sum + hundredths(fault.points), 0);
      // What one fault takes beyond the floor comes back to nobody.
      return left.map(({ fault, needs }) => ({
        points: Math.max(pointsOf(hundredths(scale.from) - taken + hundredths(fault.points)), scale.least, now.min),
        needs,
      }));
    }
  }
}

/** What a tier asks for. An end beyond which another tier gives as much or more is no end. */
function tierNeeds({ measure, tiers }: TiersScale, tier: Tier, known: Known): readonly Need[] {
  const base = emptyBaseOf(measure, { get: known.range });
  if (base !== null) return [{ kind: "empty-base", base }];
  const { from, to, points } = tier;
  const others = tiers.filter((one) => one !== tier && one.points >= points);
  const goesUp = others.some((one) => one.from !== undefined && to !== undefined && sideOf(one.from.at, to.at) >= 0);
  const goesDown = others.some((one) => one.to !== undefined && from !== undefined && sideOf(one.to.at, from.at) <= 0);
  const needs = [
    from === undefined || goesDown ? null : numberNeed(measure, from.included ? ">=" : ">", from.at, known),
    to === undefined || goesUp ? null : numberNeed(measure, to.included ? "<=" : "<", to.at, known),
  ];
  return needs.filter((need) => need !== null);
}

const sideOf = (a: string, b: string): number => compareRatios(readDecimal(a), readDecimal(b));

const minus = (a: number, b: number): number => pointsOf(hundredths(a) - hundredths(b));
