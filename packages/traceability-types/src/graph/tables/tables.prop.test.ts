import fc from "fast-check";
import { expect, test } from "vitest";
import { indexEvents } from "../index-events.js";
import { diceOf } from "../testing/dice.js";
import { plainHolds, plainRows } from "../testing/oracle.js";
import { countingEvents, END, keyOf, namesIn } from "../testing/oracle-events.js";
import { instantOf, randomEvents } from "../testing/random-events.js";
import { ALWAYS } from "../times.js";
import { tables } from "./tables.js";

/** Each process as the list of its rows, so that how processes are numbered does not matter. */
function processes(rows: readonly (readonly [process: string, row: string])[]): readonly string[] {
  const found = new Map<string, Set<string>>();
  for (const [process, row] of rows) found.set(process, (found.get(process) ?? new Set()).add(row));
  return [...found.values()].map((of) => JSON.stringify([...of].sort())).sort();
}

const SIDES = ["in", "out", "in, lost", "out, lost"];

test("holds and edges that are known by a time are those that brute force finds when it is told nothing later", () => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const dice = diceOf(seed);
      const events = randomEvents(seed, 4 + dice(20), 2 + dice(6));
      const recorded = dice(2) === 0 ? instantOf(dice(10)) : ALWAYS;
      const { edge, hold, object, event, incidence } = tables(indexEvents(events), { recorded });
      const nameOf = (number: number | undefined) => object.id[number ?? -1] ?? "";
      for (const time of [instantOf(1), instantOf(3), END]) {
        const asOf = { time, recorded };
        const holds = [...hold.child.keys()].flatMap((at) => {
          const [since = 0, until = 0, known = 0] = [hold.since[at], hold.until[at], hold.known[at]];
          const kind = hold.kind[at] === 0 ? "aggregation" : "association";
          return known > time
            ? []
            : [JSON.stringify([nameOf(hold.parent[at]), nameOf(hold.child[at]), kind, since, until > time ? ALWAYS : until, known])];
        });
        const told = plainHolds(events, { asOf }).map(({ parent, child, kind, since, until, known }) =>
          JSON.stringify([parent, child, kind, since, until, known]),
        );
        expect(holds.sort()).toEqual(told.sort());

        const edges = [...edge.object.keys()].flatMap((at) =>
          (edge.known[at] ?? 0) > time
            ? []
            : [[String(edge.process[at]), JSON.stringify([SIDES[edge.side[at] ?? 0], nameOf(edge.object[at]), edge.time[at]])] as const],
        );
        const rows = plainRows(countingEvents(events, time, recorded), plainHolds(events, { asOf }));
        expect(processes(edges)).toEqual(
          processes(
            rows.map(({ process, side, object: of, time: when, lost }) => [
              process,
              JSON.stringify([lost ? `${side}, lost` : side, of, when]),
            ]),
          ),
        );
      }
      const counting = countingEvents(events, END, recorded);
      const keys = events.map(keyOf);
      expect([...event.event].map((one) => keys[one] ?? "").sort()).toEqual(counting.map(({ key }) => key).sort());
      const roles = ["parent", "child", "observed", "input", "output"];
      const incidences = [...incidence.event.keys()].map((at) =>
        JSON.stringify([
          keys[incidence.event[at] ?? 0],
          nameOf(incidence.object[at]),
          roles[incidence.role[at] ?? 0],
          incidence.quantity[at],
          incidence.uom[at],
        ]),
      );
      const names = counting.flatMap(({ key, event: one }) =>
        namesIn(one).map(({ id, role, quantity }) =>
          JSON.stringify([key, id, role, quantity?.quantity ?? null, quantity?.quantity === undefined ? null : (quantity.uom ?? null)]),
        ),
      );
      expect(incidences.sort()).toEqual(names.sort());
    }),
    { numRuns: 60 },
  );
});
