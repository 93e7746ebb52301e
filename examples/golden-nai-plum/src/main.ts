import { readEvents } from "@countykit/traceability-types/epcis";
import { indexEvents, type Recall, recall, trace } from "@countykit/traceability-types/graph";
import { labelQr, qrSvg } from "@countykit/traceability-types/label";
import { mkdirSync, writeFileSync } from "node:fs";
import process from "node:process";
import { PLUM_YEAR } from "./year/county.js";
import { CONTEXT } from "./year/harvest.js";
import { masterDataOf } from "./year/master-data.js";
import { namesOf } from "./year/names.js";
import { yearOf } from "./year/year.js";

/**
 * A year of golden nai plums, and a recall walked through from the complaint about one box to the list of whom to call. With a folder as argument the events and
 * master data are written there, for `countykit trace`, `recall` and `assess`.
 */
const [folder] = process.argv.slice(2);
const written = [...yearOf(PLUM_YEAR)];
const master = masterDataOf(PLUM_YEAR);
const names = namesOf(PLUM_YEAR.county);
if (folder !== undefined) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/events.ndjson`, [{ "@context": CONTEXT }, ...written].map((line) => `${JSON.stringify(line)}\n`).join(""));
  writeFileSync(`${folder}/master-data.json`, `${JSON.stringify(master, null, 2)}\n`);
}

const document = { "@context": CONTEXT, type: "EPCISDocument", schemaVersion: "2.0", creationDate: "2026-09-01T00:00:00+08:00" };
const read = readEvents({ ...document, epcisBody: { eventList: written } });
if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 5)));
const index = indexEvents(read.value.events);
console.log(`${read.value.events.length} 条事件 · events`);

// 1. A customer complains about one box.
const box = names.item("box", 300);
const back = trace(index, box, { direction: "back" });
const harvests = back.reached.map(({ id }) => id).filter((id) => id.includes("/class/plum-"));
console.log(`\n1. 投诉的这一盒 · the box complained about: ${box}`);
console.log(`   来自 ${harvests.length} 个果园批次 · from ${harvests.length} harvests: ${harvests.join(" ")}`);

// 2. The laboratory finds one of these harvests at fault, and it is recalled.
const [lot = ""] = [...harvests].sort();
const day = Date.UTC(2026, 7, 2, 1);
const found = recall(index, [lot], {
  declared: day,
  deadlineHours: 24,
  asOf: { time: day + 11 * 3_600_000 },
  owners: master.owners,
  inTransit: "sender",
});
console.log(`\n2. 召回 · recall ${lot}`);
console.log(
  `   涉及 ${found.objects.length} 个对象 · objects; 应通知 ${partiesOf(found).length} 方 · parties; ${found.clock.hours} h / 24 h`,
);

// 3. What time-blind tracing would have blamed.
const places = (containment: "interval" | "naive") =>
  trace(index, lot, { direction: "forward", containment }).places.filter((place) => place in master.names).length;
console.log(`\n3. 按时间追到 ${places("interval")} 处，不看时间会牵连 ${places("naive")} 处 · places reached in time, and time-blind`);

// 4. The list of whom to call.
console.log("\n4. 通知名单 · whom to tell");
for (const party of partiesOf(found).slice(0, 8)) {
  const own = found.notify.filter((notice) => notice.party === party);
  console.log(`   ${master.names[party] ?? party}: ${own.length}`);
}

// 5. The label of the box, as a QR code that any phone reads.
const label = labelQr(box);
console.log(
  `\n5. 标签二维码 · QR code of the label: ${label.ok ? `${qrSvg(label.value).length} characters of SVG` : JSON.stringify(label.issues)}`,
);

function partiesOf({ notify }: Recall): readonly string[] {
  return [...new Set(notify.map(({ party }) => party))];
}
