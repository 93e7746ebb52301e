import { indexEvents, tables } from "@countykit/traceability-types/graph";
import { insertSql, schemaSql, storedTables, traceByHops, traceInStore, type TraceStore } from "@countykit/traceability-types/sql";

const [plum, jam] = ["https://trace.example.cn/class/plum-7-0701", "https://id.gs1.org/01/06901234567892/10/J1"];
const cooked = {
  type: "TransformationEvent",
  eventTime: "2026-07-01T02:00:00.000Z",
  eventTimeZoneOffset: "+08:00",
  inputQuantityList: [{ epcClass: plum }],
  outputQuantityList: [{ epcClass: jam }],
};
const rows = tables(indexEvents([cooked]));
const object = rows.object.id.indexOf(jam);

// Engines that know of nothing, and keep what they are asked.
const asked: string[] = [];
const execute: TraceStore["execute"] = (sql, parameters) => {
  asked.push(`${sql} ${JSON.stringify(parameters)}`);
  return Promise.resolve([]);
};
const store: TraceStore = { dialect: "sqlite", execute, fill: () => Promise.resolve() };

async function asking(): Promise<void> {
  const answers = [
    await traceInStore(store, [{ object }], { direction: "back" }),
    await traceByHops(execute, [{ object }], { direction: "back" }),
  ];
  if (asked.length < 3 || asked.some((sql) => !sql.includes("SELECT"))) throw new Error(`the engines were asked ${asked.length} times`);
  console.log(JSON.stringify([asked, answers.length, storedTables(rows), schemaSql("duckdb"), insertSql("postgresql", "edge")]));
}

void asking();
