import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

/** Runs the year as `pnpm start` does, and looks at what it prints and writes. */
const here = fileURLToPath(new URL(".", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "countykit-year-"));
const count = { passed: 0, failed: 0 };
const check = (what, holds) => {
  count[holds ? "passed" : "failed"] += 1;
  if (!holds) console.error(`not so: ${what}`);
};
const run = () =>
  spawnSync(process.execPath, ["--conditions=@countykit/source", "--import", "tsx", "src/main.ts", folder], {
    cwd: here,
    encoding: "utf8",
  });
try {
  const first = run();
  const out = first.stdout;
  check(`it ends well: ${first.stderr}`, first.status === 0);
  const lines = readFileSync(join(folder, "events.ndjson"), "utf8").trimEnd().split("\n");
  const events = lines.slice(1).map((line) => JSON.parse(line));
  check("all events are read", out.includes(`${events.length} 条事件`) && events.length > 25_000);
  check("the box comes from the harvests of one run of the line", /来自 5 个果园批次/u.test(out));
  const [, inTime, blind] = /按时间追到 (\d+) 处，不看时间会牵连 (\d+) 处/u.exec(out) ?? [];
  check("time spares places that time-blind tracing blames", Number(inTime) > 0 && Number(inTime) < Number(blind));
  check("shops are to be told, by their names", /门店 \d+: \d+/u.test(out));
  check("the label has its code", /QR code of the label: \d{4,} characters of SVG/u.test(out));
  const crates = new Set(events.flatMap(({ parentID }) => (parentID?.includes("/8003/") ? [parentID] : [])));
  const packed = events.filter(({ type, action, parentID }) => type === "AggregationEvent" && action === "ADD" && crates.has(parentID));
  check("crates are used many times over", crates.size > 50 && packed.length > 10 * crates.size);
  check("nothing weighs what it does not", events.every(weighs));
  check("the same year comes again", run().stdout === out);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;

/** A run of the line gives no more than it takes. */
function weighs({ bizStep, inputQuantityList = [], outputQuantityList = [] }) {
  if (bizStep !== "creating_class_instance") return true;
  const grams = (list) => list.reduce((sum, { quantity }) => sum + Math.round(quantity * 1000), 0);
  return grams(outputQuantityList) <= grams(inputQuantityList) && grams(outputQuantityList) * 100 > grams(inputQuantityList) * 97;
}
