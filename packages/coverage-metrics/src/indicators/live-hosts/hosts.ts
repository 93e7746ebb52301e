import type { Followers } from "../../rosters/rows.js";
import type { HostKind } from "../../rosters/words.js";

/** One person with all that the roster says (主播). */
export interface Host {
  readonly id: string;
  /** The id, when no row gives a name. */
  readonly name: string;
  readonly kinds: ReadonlySet<HostKind>;
  /** Whether every row says a kind. */
  readonly kindKnown: boolean;
  /** Followers by platform; `max` is `null` where nobody wrote them down. */
  readonly counts: readonly { readonly min: number; readonly max: number | null }[];
}

/**
 * Every host once, with the last count of each platform up to the day. Counts without a date are older than those that have one. Two different counts
 * of one day are both possible.
 */
export function hostsOf(rows: readonly Followers[], asOf: string): readonly Host[] {
  const there = rows.filter(({ date }) => date === undefined || date <= asOf);
  const byHost = [...grouped(there, ({ host }) => host)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byHost.map(([id, own]) => {
    const names = own.flatMap(({ name }) => (name === undefined ? [] : [name])).sort();
    return {
      id,
      name: names[0] ?? id,
      kinds: new Set(own.flatMap(({ kind }) => (kind === undefined ? [] : [kind]))),
      kindKnown: own.every(({ kind }) => kind !== undefined),
      counts: [...grouped(own, ({ platform }) => platform).values()].map(lastCount),
    };
  });
}

function lastCount(rows: readonly Followers[]): { readonly min: number; readonly max: number | null } {
  const last = rows.reduce((latest, { date = "" }) => (date > latest ? date : latest), "");
  const counts = rows.filter(({ date = "" }) => date === last).map(({ followers }) => followers);
  const written = counts.flatMap((one) => (one === undefined ? [] : [one]));
  return written.length < counts.length ? { min: 0, max: null } : { min: Math.min(...written), max: Math.max(...written) };
}

function grouped<Row>(rows: readonly Row[], by: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(by(row));
    if (group === undefined) groups.set(by(row), [row]);
    else group.push(row);
  }
  return groups;
}
