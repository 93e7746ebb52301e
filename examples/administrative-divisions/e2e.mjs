import { spawnSync } from "node:child_process";
import process from "node:process";

/** Runs the example as `pnpm start` does and reads what it prints. It fetches the divisions first, which needs the npm registry. */
const ran = spawnSync(process.execPath, ["--conditions=@countykit/source", "--import", "tsx", "src/main.ts"], {
  encoding: "utf8",
  cwd: import.meta.dirname,
});
const count = { passed: 0, failed: 0 };
const expect = (what, holds) => {
  count[holds ? "passed" : "failed"] += 1;
  if (!holds) console.log(`not so: ${what}\n${ran.stdout}\n${ran.stderr}`);
};
expect("ends well", ran.status === 0);
for (const line of [
  "乐昌市 440281",
  "行政村 administrative villages: 195 / 195  一致 same",
  "行政村 administrative villages: 203 / 201  不一致 differs",
  "行政村 administrative villages: — / 322  资料未载 not in the record",
  "487144 个行政村 villages, 243572 个站点 stations",
  "已建站点的行政村 villages with a station: 9 – 10 / 195",
])
  expect(line, ran.stdout.includes(line));
for (const row of ["sample-stations.csv:14", "sample-stations.csv:15", "sample-stations.csv:16"]) expect(row, ran.stdout.includes(row));
console.log(`${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
