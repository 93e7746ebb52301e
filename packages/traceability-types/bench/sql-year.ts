import process from "node:process";
import * as duckdb from "@duckdb/node-api";
import type { NormalEvent } from "../src/epcis/normal-event.js";
import { indexEvents, reach, tables, trace } from "../src/graph.js";
import { duckdbStore, loadTables, storedTables, traceByHops, traceInStore } from "../src/sql.js";

/** One line of figures. */
export interface Figure {
  readonly name: string;
  readonly milliseconds: readonly number[];
  /** Of all cores, for all turns: what counts beside other work. */
  readonly cpuMilliseconds: number;
  readonly note: string;
}

const GTIN = "https://id.gs1.org/01/06901234567892";
const CRATES = 500;

/** Lots that are made of earlier lots, packed into crates that are used again and again, carried and unpacked: four events for each. */
export function* yearOf(events: number): Generator<NormalEvent> {
  let state = 1;
  const dice = (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * sides);
  };
  const at = (lot: number, later: number) => ({
    eventTime: new Date(Date.UTC(2026, 0, 1) + lot * 100_000 + later).toISOString(),
    eventTimeZoneOffset: "+08:00",
  });
  const lots = (lot: number) => [0, 1, 2].map((part) => ({ epcClass: `${GTIN}/10/L${lot}-${part}`, quantity: "12.5", uom: "KGM" }));
  for (let lot = 0; lot < events / 4; lot += 1) {
    // Nine of ten lots are of fresh plums; the others go on from lots of some days before.
    const from =
      dice(10) > 0 || lot < 3000 ? [`${GTIN}/10/P${dice(lot + 10)}`] : [0, 1].map(() => `${GTIN}/10/L${lot - 500 - dice(2000)}-${dice(3)}`);
    const crate = `https://id.gs1.org/8003/06901234567892C${dice(CRATES)}`;
    yield {
      type: "TransformationEvent",
      ...at(lot, 0),
      inputQuantityList: from.map((epcClass) => ({ epcClass })),
      outputQuantityList: lots(lot),
    };
    yield { type: "AggregationEvent", action: "ADD", ...at(lot, 1000), parentID: crate, childQuantityList: lots(lot) };
    yield {
      type: "ObjectEvent",
      action: "OBSERVE",
      ...at(lot, 20_000),
      epcList: [crate],
      bizStep: "arriving",
      bizLocation: { id: `https://farm.example.cn/shop/${dice(30)}` },
    };
    yield { type: "AggregationEvent", action: "DELETE", ...at(lot, 40_000), parentID: crate, childQuantityList: lots(lot) };
  }
}

/** Indexes, loads and traces so many events, and tells every time that it took. */
export async function figuresOf(events: number, tell: (figure: Figure) => void): Promise<void> {
  const timed = async <T>(name: string, turns: number, run: (turn: number) => T | Promise<T>, note: (answer: T) => string): Promise<T> => {
    const milliseconds: number[] = [];
    let answer: T | undefined;
    const cpu = process.cpuUsage();
    for (let turn = 0; turn < turns; turn += 1) {
      const before = performance.now();
      answer = await run(turn);
      milliseconds.push(performance.now() - before);
    }
    const { user, system } = process.cpuUsage(cpu);
    tell({ name, milliseconds, cpuMilliseconds: (user + system) / 1000, note: note(answer as T) });
    return answer as T;
  };
  const list = [...yearOf(events)];
  const index = await timed(
    "typed arrays: index",
    1,
    () => indexEvents(list),
    ({ objects }) => `${objects} objects`,
  );
  const own = await timed(
    "typed arrays: tables",
    1,
    () => tables(index),
    ({ incidence, edge, hold }) => `${incidence.rows} incidences, ${edge.rows} edges, ${hold.rows} holds`,
  );
  const store = duckdbStore(await (await duckdb.DuckDBInstance.create(":memory:")).connect(), duckdb);
  await timed(
    "DuckDB: load",
    1,
    () => loadTables(store, storedTables(own)),
    () => "",
  );
  const last = events / 4 - 1;
  const number = new Map(own.object.id.map((id, object) => [id, object]));
  const ids = Array.from({ length: 20 }, (_, turn) => `${GTIN}/10/L${last - 3000 - turn * 37}-1`);
  for (const direction of ["back", "forward"] as const) {
    const start = (turn: number) => ({ object: number.get(ids[turn] ?? "") ?? 0 });
    await timed(
      `typed arrays: ${direction}`,
      20,
      (turn) => trace(index, ids[turn] ?? "", { direction }),
      ({ reached, visits }) => `${reached.length} reached, ${visits.length} visits`,
    );
    await timed(
      `DuckDB: ${direction}`,
      20,
      (turn) => traceInStore(store, [start(turn)], { direction }),
      ([one]) => `${one?.reached.size} reached, ${one?.visits.length} visits`,
    );
    await timed(
      `hops in DuckDB: ${direction}`,
      20,
      (turn) => traceByHops(store.execute, [start(turn)], { direction }),
      ([one]) => `${one?.reached.size} reached, ${one?.visits.length} visits`,
    );
  }
  const many = Array.from({ length: 10_000 }, (_, lot) => `${GTIN}/10/L${last - lot}-0`);
  const starts = many.map((id) => ({ object: number.get(id) ?? 0 }));
  await timed(
    "typed arrays: 10,000 lots back",
    1,
    () => many.reduce((sum, id) => sum + reach(index, id, { direction: "back" }).reached.size, 0),
    (sum) => `${sum} reached`,
  );
  await timed(
    "DuckDB: 10,000 lots back, with visits",
    1,
    () => traceInStore(store, starts, { direction: "back" }),
    (all) => `${all.reduce((sum, { reached }) => sum + reached.size, 0)} reached`,
  );
}
