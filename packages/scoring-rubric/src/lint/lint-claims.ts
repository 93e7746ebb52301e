import { type Criterion, criterionOf, itemsOf, partsOf } from "../criteria.js";
import { compileRubric } from "../nodes/compile-rubric.js";
import { hundredths, type Node, pointsOf } from "../nodes/node.js";
import type { Rubric } from "../rubric.js";
import type { State } from "../state.js";
import { stateRemark } from "./say-state-remark.js";
import type { StateRemark } from "./state-remark.js";

/** Least and most points, in hundredths. */
interface Span {
  readonly least: number;
  readonly most: number;
}

/** A claim, and where it stands in the list of them. */
interface Placed {
  readonly points: number;
  readonly index: number;
}

/**
 * Whether what a county claims can be what a rubric gives, and whether the claims of parts come to the claim of the whole (自评得分核对). A sheet may have
 * both and they may differ; no one of them is taken for a slip of the other, so all stay as they are.
 */
export function lintClaims(rubric: Rubric, { claims = [] }: State): readonly StateRemark[] {
  if (claims.length === 0) return [];
  const placed = new Map(claims.map(({ criterion, points }, index) => [criterion, { points, index }]));
  const { nodes, numbers } = compileRubric(rubric);
  const remarks = itemsOf(rubric).flatMap((item) => {
    const root = criterionOf(item);
    const held = { least: hundredths(item.item.least ?? -Infinity), most: Infinity };
    return remarksUnder(root, held, (path) => ({ claim: placed.get(path), node: nodes[numbers.get(path) ?? -1] }));
  });
  return [...remarks].sort((a, b) => a.index - b.index).map(({ remark }) => remark);
}

type Look = (path: string) => { readonly claim: Placed | undefined; readonly node: Node | undefined };

interface Found {
  readonly index: number;
  readonly remark: StateRemark;
}

function remarksUnder(criterion: Criterion, held: Span, look: Look): readonly Found[] {
  const { path, title } = criterion;
  const { claim, node } = look(path);
  const parts = partsOf(criterion);
  const below = parts.flatMap((part) => remarksUnder(part, ANY, look));
  if (claim === undefined || node === undefined) return below;
  const points = hundredths(claim.points);
  const told = ({ least, most }: Span) => ({ criterion: path, title, points: claim.points, least: pointsOf(least), most: pointsOf(most) });
  const found = (code: "claim-out-of-range" | "claims-differ", span: Span): readonly Found[] =>
    isIn(points, span) ? [] : [{ index: claim.index, remark: stateRemark(code, `/claims/${claim.index}`, told(span)) }];
  const range = { least: node.floor, most: node.ceiling };
  const outside = found("claim-out-of-range", range);
  // What no scale gives is told once; that its parts do not give it either is nothing new.
  const own =
    outside.length > 0 || !parts.some((part) => isClaimed(part, look))
      ? outside
      : found("claims-differ", within(together(criterion, look), held));
  return [...own, ...below];
}

const ANY: Span = { least: -Infinity, most: Infinity };

const isIn = (points: number, { least, most }: Span): boolean => points >= least && points <= most;

const isClaimed = (criterion: Criterion, look: Look): boolean =>
  look(criterion.path).claim !== undefined || partsOf(criterion).some((part) => isClaimed(part, look));

/** What a criterion is by the claims: its own, else what those of its parts come to, else whatever its scale gives. */
function claimedSpan(criterion: Criterion, look: Look): Span {
  const { claim, node } = look(criterion.path);
  if (claim !== undefined) return { least: hundredths(claim.points), most: hundredths(claim.points) };
  if (partsOf(criterion).some((part) => isClaimed(part, look))) return together(criterion, look);
  return { least: node?.floor ?? -Infinity, most: node?.ceiling ?? Infinity };
}

/** What the parts come to: their sum within its limits, or the best of them. */
function together(criterion: Criterion, look: Look): Span {
  const { scale } = criterion;
  const spans = partsOf(criterion).map((part) => claimedSpan(part, look));
  const of = (end: keyof Span): readonly number[] => spans.map((span) => span[end]);
  if (scale.kind === "best") return { least: Math.max(...of("least")), most: Math.max(...of("most")) };
  const sum = (amounts: readonly number[]): number => amounts.reduce((all, one) => all + one, 0);
  const limits = scale.kind === "sum" ? { least: hundredths(scale.least ?? -Infinity), most: hundredths(scale.most ?? Infinity) } : ANY;
  return within({ least: sum(of("least")), most: sum(of("most")) }, limits);
}

const within = (span: Span, { least, most }: Span): Span => ({
  least: Math.min(Math.max(span.least, least), most),
  most: Math.min(Math.max(span.most, least), most),
});
