/**
 * Measures the national roll-up beside its peers on the same files in one run, and writes what it saw to docs/benchmarks/coverage-metrics.md and
 * its English twin. Every run is a process of its own. `--quick` takes a hundredth of the nation, one turn, and writes nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const quick = process.argv.includes("--quick");
const turns = quick ? 1 : 5;

const run = (command, args, cwd) => {
  const done = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0) process.exit(done.status ?? 1);
};
const pnpm = ["--yes", "--prefer-offline", "pnpm@12.21.0"];
if (!existsSync(join(here, "node_modules"))) {
  process.stderr.write("installing the peers …\n");
  run("npx", [...pnpm, "install", "--ignore-workspace", "--frozen-lockfile"], here);
}
process.stderr.write("building …\n");
run("npx", [...pnpm, "-r", "--filter", "./packages/core", "--filter", "./packages/coverage-metrics", "run", "build"], root);

const { FIGURES, NATION, writeFiles } = await import("./work.mjs");
const folder = mkdtempSync(join(tmpdir(), "countykit-bench-"));
process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

const CONTENDERS = ["countykit, rows", "countykit, CSV", "duckdb, 1 thread", "duckdb, 2 threads", "arquero"];
const SCALES = quick ? [0.01] : [0.25, 0.5, 1];
const whole = SCALES.at(-1);

/** Writes the files of a scale and runs one contender over them, or says why it could not. */
function measure(name, scale) {
  const done = spawnSync(process.execPath, [join(here, "child.mjs"), name, folder, String(scale)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    timeout: 900_000,
  });
  if (done.status !== 0) return { name, scale, failed: (done.stderr || String(done.signal)).trim().split("\n").at(-1) };
  return { name, scale, ...JSON.parse(done.stdout) };
}

const results = [];
for (const scale of SCALES) {
  process.stderr.write(`writing the rosters of ${scale} nation …\n`);
  writeFiles(folder, scale);
  for (const name of ["rows alone", ...CONTENDERS]) {
    // The peers show their growth by one turn each; ours and the whole nation are measured in full.
    const many = scale === whole || name.startsWith("countykit") ? turns : 1;
    for (let turn = 0; turn < many; turn += 1) {
      process.stderr.write(`${name} ${scale} ${turn + 1}/${many} …\n`);
      results.push(measure(name, scale));
    }
  }
}
const megabytes = ["villages", "stations", "sessions", "attendances"].reduce(
  (sum, one) => sum + statSync(join(folder, `${one}.csv`)).size / 1e6,
  0,
);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
function rowOf(name, scale) {
  const own = results.filter((one) => one.name === name && one.scale === scale);
  const failed = own.find((one) => one.failed !== undefined);
  if (failed !== undefined) return { name, scale, failed: failed.failed };
  const of = (key) => own.map((one) => one[key]);
  return {
    name,
    scale,
    turns: own.length,
    cpu: median(of("cpu")),
    least: Math.min(...of("cpu")),
    most: Math.max(...of("cpu")),
    wall: median(of("wall")),
    rss: Math.max(...of("rss")),
    digests: [...new Set(of("digest"))],
    areas: own[0].areas,
    nation: own[0].nation,
  };
}
const rows = SCALES.flatMap((scale) => ["rows alone", ...CONTENDERS].map((name) => rowOf(name, scale)));
for (const row of rows) {
  console.log(
    row.failed === undefined
      ? `${String(row.scale).padEnd(5)} ${row.name.padEnd(18)} CPU ${row.cpu.toFixed(2)} s [${row.least.toFixed(2)}, ${row.most.toFixed(2)}]  wall ${row.wall.toFixed(2)} s  RSS ${row.rss.toFixed(0)} MB  ${row.digests.join(" ")}`
      : `${row.scale} ${row.name} could not: ${row.failed}`,
  );
}
const differing = SCALES.filter(
  (scale) =>
    new Set(rows.filter((one) => one.scale === scale && CONTENDERS.includes(one.name)).flatMap((one) => one.digests ?? [])).size !== 1,
);
console.log(differing.length === 0 ? "all results identical" : `results differ at ${differing.join(", ")}`);
if (differing.length > 0) process.exitCode = 1;
if (!quick) write();

function write() {
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`;
  const of = (name, scale = whole) => rows.find((one) => one.name === name && one.scale === scale);
  const areas = of(CONTENDERS[0]).areas;
  const n = (value) => value.toLocaleString("en-US");
  const table = (words) => [
    `| ${words.contender} | ${words.cpu} | ${words.wall} | ${words.rss} |`,
    "|---|---:|---:|---:|",
    ...["rows alone", ...CONTENDERS].map((name) => {
      const row = of(name);
      if (row.failed !== undefined) return `| ${words.names[name]} | ${words.failed} | | |`;
      return `| ${words.names[name]} | ${row.cpu.toFixed(1)} [${row.least.toFixed(1)}, ${row.most.toFixed(1)}] | ${row.wall.toFixed(1)} | ${row.rss.toFixed(0)} |`;
    }),
  ];
  const growth = (words) => [
    `| ${words.contender} | ${SCALES.map((scale) => `${scale / SCALES[0]}×`).join(" | ")} |`,
    `|---|${SCALES.map(() => "---:").join("|")}|`,
    ...CONTENDERS.map((name) => {
      const cells = SCALES.map((scale) => of(name, scale)).map((row) =>
        row.failed === undefined ? `${row.cpu.toFixed(2)} s, ${row.rss.toFixed(0)} MB` : words.failed,
      );
      return `| ${words.names[name]} | ${cells.join(" | ")} |`;
    }),
  ];
  const zh = {
    contender: "谁",
    cpu: "CPU 秒（中位数，最小至最大）",
    wall: "历时秒",
    rss: "内存峰值 MB",
    failed: "没有跑完",
    names: {
      "rows alone": "只生成各行，什么也不算",
      "countykit, rows": "countykit，逐行接收记录",
      "countykit, CSV": "countykit，逐行读 CSV 并核对每个单元格",
      "duckdb, 1 thread": "DuckDB（C++），一个线程",
      "duckdb, 2 threads": "DuckDB（C++），两个线程",
      arquero: "Arquero 数据框",
    },
  };
  const en = {
    contender: "who",
    cpu: "CPU seconds (median, least to most)",
    wall: "wall seconds",
    rss: "peak memory MB",
    failed: "did not finish",
    names: {
      "rows alone": "making the rows, counting nothing",
      "countykit, rows": "countykit, taking rows one by one",
      "countykit, CSV": "countykit, reading CSV row by row and checking every cell",
      "duckdb, 1 thread": "DuckDB (C++), one thread",
      "duckdb, 2 threads": "DuckDB (C++), two threads",
      arquero: "Arquero data frames",
    },
  };
  const same = differing.length === 0;
  const pages = {
    "docs/benchmarks/coverage-metrics.md": [
      "# 全国汇总测速",
      "",
      "由 `pnpm bench` 写成，请勿手改。",
      "",
      `${n(NATION.villages)} 个行政村、${n(NATION.stations)} 个站点、${n(NATION.sessions)} 场培训、${n(NATION.attendances)} 条签到（CSV 共 ${megabytes.toFixed(0)} MB），汇总到 ${n(areas)} 个县、省和全国的 ${FIGURES.length} 项数据：行政村、已建与在运营的覆盖、培训人次、培训人数，都带上下界（百分之一的站点没写状态，百分之一的签到没写人名，二百分之一重复登记）。名册是按固定种子生成的。`,
      "",
      ...table(zh),
      "",
      same ? "各家结果逐字节相同，程序每次都核对。" : "**各家结果不同。**",
      "",
      "## 随规模增长",
      "",
      "1× 为四分之一个全国，4× 为整个全国。",
      "",
      ...growth(zh),
      "",
      `每次运行都是单独的进程，整个全国各跑 ${turns} 次。${machine}。`,
      "",
    ],
    "docs/en/benchmarks/coverage-metrics.md": [
      "# National roll-up",
      "",
      "Written by `pnpm bench`; do not edit.",
      "",
      `${n(NATION.villages)} villages, ${n(NATION.stations)} stations, ${n(NATION.sessions)} training sessions and ${n(NATION.attendances)} attendances (${megabytes.toFixed(0)} MB of CSV), rolled up to ${n(areas)} counties, provinces and the nation in ${FIGURES.length} figures: villages, villages with a station built and in operation, person-times, persons, each with its bounds (one station in a hundred has no status, one attendance in a hundred no person, one in two hundred is entered twice). The rosters are generated from a fixed seed.`,
      "",
      ...table(en),
      "",
      same ? "All results are the same, byte for byte; the program checks it in every run." : "**The results differ.**",
      "",
      "## Growth",
      "",
      "1× is a quarter of the nation, 4× the whole of it.",
      "",
      ...growth(en),
      "",
      `Every run is a process of its own; the whole nation is run ${turns} times each. ${machine}.`,
      "",
    ],
  };
  for (const [page, lines] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, page)), { recursive: true });
    writeFileSync(join(root, page), lines.join("\n"));
  }
}
