import { displayExact } from "@countykit/core";
import { compareCounties } from "./counties.js";
import { install, unitsOf } from "./divisions.js";
import { joinLechang } from "./join.js";
import { fillNation, provincesOf } from "./national.js";

install();

console.log("一、文件与 2023 年统计 · Documents beside the statistics of 2023\n");
for (const { name, code, rows, others } of await compareCounties()) {
  console.log(`${name} ${code}`);
  for (const { what, document, statistics, same } of rows) {
    const verdict = same === null ? "资料未载 not in the record" : same ? "一致 same" : "不一致 differs";
    console.log(`  ${what}: ${document ?? "—"} / ${statistics}  ${verdict}`);
  }
  if (others.length > 0) console.log(`  其他单位 other units: ${others.length}（${others.slice(0, 3).join("、")}…）`);
}

console.log("\n二、站点名册与区划核对 · A roster of stations held against the divisions (sample data)\n");
const { issues, coverage, villages } = await joinLechang();
for (const { file, row, message } of issues) console.log(`  ${file ?? ""}:${row ?? ""} ${message.zh} · ${message.en}`);
console.log(`  已建站点的行政村 villages with a station: ${coverage.part.min} – ${coverage.part.max} / ${villages}`);
for (const { label } of coverage.part.missing) console.log(`  待查 open: ${label.zh} · ${label.en}`);

console.log("\n三、全国汇总 · The whole country (real villages, made-up stations)\n");
const filled = await fillNation();
console.log(`  ${filled.villages} 个行政村 villages, ${filled.stations} 个站点 stations`);
const figures = provincesOf(filled.store);
const names = new Map<string, string>([["000000", "全国 nation"]]);
for await (const { code, name } of unitsOf("provinces")) names.set(code, name);
for (const [code, area] of figures) {
  const [located, all] = [area.get("villages.located"), area.get("villages")];
  if (located?.min === undefined || located.min === null || all?.min === undefined || all.min === null) continue;
  const share = displayExact({ part: located.min, whole: all.min }, "ratio", "zh");
  console.log(`  ${names.get(code) ?? code}: ${located.min} / ${all.min} = ${share}`);
}
