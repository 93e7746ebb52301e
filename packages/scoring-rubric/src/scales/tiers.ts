import { measurerOf } from "../measured.js";
import { hundredths } from "../nodes/node.js";
import { type Ratio, readDecimal } from "../numbers/ratio.js";
import type { Side } from "../variables/open-variables.js";
import { type CompiledScale, type KindContext, withoutParts, write } from "./compiled-scale.js";
import type { Tier, TierEnd, TiersScale } from "./scale.js";
import { leastIn, mostIn } from "./table-ends.js";

/** Points by the range that a measure is in (分档). */
export function compileTiers(scale: TiersScale, { facts, variables }: KindContext): CompiledScale {
  const otherwise = hundredths(scale.otherwise);
  const tiers = scale.tiers.map(readTier);
  const limits = tiers.flatMap(({ low, high }) => [low, high].flatMap((end) => (end === null ? [] : [end.at])));
  const table = variables.measure(scale.measure, limits, (side) => {
    const inside = tiers.filter((tier) => holds(tier, side)).map(({ points }) => points);
    return inside.length === 0 ? otherwise : Math.max(...inside);
  });
  const all = [otherwise, ...tiers.map(({ points }) => points)];
  return {
    ...withoutParts,
    tables: [table],
    floor: Math.min(...all),
    ceiling: Math.max(...all),
    bound: (domains, into, number) => write(into, number, leastIn(table, domains), mostIn(table, domains)),
    measured: measurerOf(scale.measure, facts),
    open: (domains, add) => {
      if (leastIn(table, domains) !== mostIn(table, domains)) add(table.variable);
    },
  };
}

interface ReadEnd {
  readonly at: Ratio;
  readonly included: boolean;
}

interface ReadTier {
  readonly points: number;
  readonly low: ReadEnd | null;
  readonly high: ReadEnd | null;
}

const readEnd = (end: TierEnd | undefined): ReadEnd | null =>
  end === undefined ? null : { at: readDecimal(end.at), included: end.included };

const readTier = ({ points, from, to }: Tier): ReadTier => ({ points: hundredths(points), low: readEnd(from), high: readEnd(to) });

function holds({ low, high }: ReadTier, side: Side): boolean {
  const above = low === null ? 1 : side(low.at);
  const below = high === null ? -1 : side(high.at);
  return (above > 0 || (above === 0 && low?.included === true)) && (below < 0 || (below === 0 && high?.included === true));
}
