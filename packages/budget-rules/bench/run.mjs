/**
 * Measures budget-rules beside its peers on the same work in one run, and writes what it saw to docs/benchmarks/budget-rules.md and its
 * English twin. Run with `pnpm bench`; `--quick` takes shorter turns and writes nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** What each contender does for its time, in both languages. */
const ZH = {
  "countykit, parse and check": "严格校验，再给出带余额、出处和文案键的结论",
  "countykit, already parsed": "带余额、出处和文案键的结论",
  "decimal.js by hand": "只有是否，不校验输入",
  "json-logic-engine 5.0.7 (compiled)": "只有是否；浮点数",
  "json-rules-engine 7.3.1": "只有事件；浮点数",
  "zen-engine 0.54.0 (Rust)": "只有是否；28 位十进制",
  "publicodes 1.10.3": "带推导树的值；合计在引擎外用浮点数算好",
  "feelin 8.2.0 (FEEL)": "只有是否",
  again: "同一份代码再测一次，看噪声",
};
const EN = {
  "countykit, parse and check": "strict validation, then findings with margins, citations and message keys",
  "countykit, already parsed": "findings with margins, citations and message keys",
  "decimal.js by hand": "booleans only, no validation",
  "json-logic-engine 5.0.7 (compiled)": "booleans only; floats",
  "json-rules-engine 7.3.1": "events only; floats",
  "zen-engine 0.54.0 (Rust)": "booleans only; decimals of 28 digits",
  "publicodes 1.10.3": "values with an explanation tree; sums made outside, in floats",
  "feelin 8.2.0 (FEEL)": "booleans only",
  again: "the same code once more, to show the noise",
};

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const quick = process.argv.includes("--quick");

const run = (command, args, cwd) => {
  const done = spawnSync(command, args, { cwd, stdio: ["ignore", "ignore", "inherit"] });
  if (done.status !== 0) process.exit(done.status ?? 1);
};
if (!existsSync(join(here, "node_modules"))) {
  process.stderr.write("installing the peers …\n");
  run("npx", ["--yes", "--prefer-offline", "pnpm@12.21.0", "install", "--ignore-workspace", "--frozen-lockfile"], here);
}
process.stderr.write("building …\n");
run(
  "npx",
  ["--yes", "--prefer-offline", "pnpm@12.21.0", "-r", "--filter", "./packages/core", "--filter", "./packages/budget-rules", "run", "build"],
  root,
);

const { measureAll, median } = await import("./measure.mjs");
const { makeBudget, oracle, randomOf, RULES } = await import("./work.mjs");
const ours = await import("./peers/countykit.mjs");
const { decimal } = await import("./peers/decimal.mjs");
const peers = [
  decimal,
  (await import("./peers/json-logic-engine.mjs")).jsonLogicEngine,
  (await import("./peers/json-rules-engine.mjs")).jsonRulesEngine,
  (await import("./peers/zen-engine.mjs")).zenEngine,
  (await import("./peers/publicodes.mjs")).publicodes,
  (await import("./peers/feelin.mjs")).feelin,
];
const contenders = [ours.whole, ours.parsedOnly, ...peers, { ...decimal, name: "decimal.js by hand, again" }];

process.stderr.write("counting wrong verdicts …\n");
const int = randomOf(2021);
const judged = Array.from({ length: quick ? 500 : 4000 }, () => makeBudget(int));
const expected = judged.map(oracle);
const wrong = new Map();
for (const contender of contenders) {
  let count = 0;
  for (const [index, budget] of judged.entries()) {
    const answers = contender.answers(await contender.check(contender.prepare(budget)));
    count += RULES.filter((_, rule) => answers[rule] !== expected[index][rule]).length;
  }
  wrong.set(contender, count);
}

process.stderr.write("timing …\n");
const budgets = JSON.parse(JSON.stringify(judged.slice(0, 200)));
const rows = await measureAll(contenders, budgets, { turns: quick ? 3 : 7, leastMs: quick ? 60 : 400 });

process.stderr.write("reading JSON …\n");
const texts = budgets.map((budget) => JSON.stringify(budget));
const [json] = await measureAll([{ name: "JSON.parse", prepare: (text) => text, check: JSON.parse }], texts, {
  turns: quick ? 3 : 7,
  leastMs: quick ? 60 : 400,
});

process.stderr.write("growing …\n");
const growth = [];
for (const size of [20, 200, 2000, 20_000]) {
  const several = Array.from({ length: Math.max(1, 400 / size) }, () => JSON.parse(JSON.stringify(makeBudget(int, size))));
  const [row] = await measureAll([ours.whole], several, { turns: 5, leastMs: quick ? 60 : 300 });
  growth.push({ size, perLine: row.median / size, whole: row.median });
}

process.stderr.write("watching memory …\n");
const heap = memoryOver(quick ? 20_000 : 100_000);

for (const { contender, median: middle, least, most } of rows) {
  console.log(
    `${contender.name.padEnd(34)} ${middle.toFixed(2).padStart(10)} µs  [${least.toFixed(2)}, ${most.toFixed(2)}]  wrong ${wrong.get(contender)} of ${judged.length * RULES.length}`,
  );
}
console.log(`JSON.parse of one budget ${json.median.toFixed(2)} µs`);
for (const { size, whole, perLine } of growth) console.log(`${size} lines: ${whole.toFixed(1)} µs, ${perLine.toFixed(3)} µs a line`);
console.log(`heap after each tenth: ${heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(" ")} MB`);
if (!quick) write();

/** Heap in use after each tenth of many budgets, garbage collected first. */
function memoryOver(count) {
  const script = `
    import { checkBudget, parseBudget } from ${JSON.stringify(join(here, "..", "dist", "esm", "index.js"))};
    import { policy } from ${JSON.stringify(join(here, "peers", "countykit.mjs"))};
    import { makeBudget, randomOf } from ${JSON.stringify(join(here, "work.mjs"))};
    const int = randomOf(7);
    const seen = [];
    for (let tenth = 0; tenth < 10; tenth += 1) {
      for (let index = 0; index < ${count / 10}; index += 1) {
        const parsed = parseBudget(makeBudget(int));
        checkBudget(parsed.value, [policy], { asOf: "2022-06-30" });
      }
      globalThis.gc();
      seen.push(process.memoryUsage().heapUsed);
    }
    console.log(JSON.stringify(seen));`;
  const done = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", script], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return JSON.parse(done.stdout);
}

function write() {
  const verdicts = judged.length * RULES.length;
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`;
  const noise = rows.at(-1).median / rows.find(({ contender }) => contender === decimal).median - 1;
  const spread = median(rows.map(({ median: middle, least, most }) => (most - least) / middle));
  const table = (head, does) =>
    [
      head,
      "|---|--:|--:|--:|---|",
      ...rows.map(
        ({ contender, median: middle, least, most }) =>
          `| ${contender.name} | ${middle.toFixed(2)} | ${least.toFixed(2)} – ${most.toFixed(2)} | ${wrong.get(contender)} / ${verdicts} | ${does[contender.name] ?? does.again} |`,
      ),
    ].join("\n");
  const growthTable = (head) =>
    [head, "|--:|--:|--:|", ...growth.map(({ size, whole, perLine }) => `| ${size} | ${whole.toFixed(1)} | ${perLine.toFixed(3)} |`)].join(
      "\n",
    );
  const heapLine = heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(", ");
  const percent = (value) => `${(value * 100).toFixed(1)} %`;
  const [full, parsed] = rows;
  const reached = (row, goal) => row.median <= goal;

  mkdirSync(join(root, "docs", "benchmarks"), { recursive: true });
  mkdirSync(join(root, "docs", "en", "benchmarks"), { recursive: true });
  writeFileSync(
    join(root, "docs", "benchmarks", "budget-rules.md"),
    `# 预算核查的速度与正确性

本页由 \`pnpm bench\` 生成，请勿手改。

- 机器：${machine}。数字是每份预算的 CPU 时间（用户态加内核态，微秒），各参与者轮流跑 ${quick ? 3 : 7} 轮，取中位数。
- 同一份代码测两次相差 ${percent(noise)}；各行最大与最小之差的中位数为 ${percent(spread)}。小于这个量的差别不说明问题。
- 工作量：每份预算 20 行、5 条占比规则；${judged.length} 份预算里有一半恰好落在某条规则的界线上。正确答案由独立的大整数程序给出。

${table("| 参与者 | 中位数 µs | 最小 – 最大 | 错误结论 | 说明 |", ZH)}

目标：解析加核查不超过 10 µs（${reached(full, 10) ? "达到" : `未达到：${full.median.toFixed(2)} µs`}）；已解析的不超过 3 µs（${reached(parsed, 3) ? "达到" : `未达到：${parsed.median.toFixed(2)} µs`}）。
同一轮里，\`JSON.parse\` 读一份这样的预算要 ${json.median.toFixed(2)} µs，未计入上表。

## 行数增加时

${growthTable("| 行数 | 每份 µs | 每行 µs |")}

## 内存

连续核查 100,000 份预算，每完成十分之一做一次垃圾回收后的堆（MB）：${heapLine}。
`,
  );
  writeFileSync(
    join(root, "docs", "en", "benchmarks", "budget-rules.md"),
    `# Speed and correctness of budget checks

Written by \`pnpm bench\`; do not edit.

- Machine: ${machine}. Figures are CPU time per budget (user and system, microseconds), medians of ${quick ? 3 : 7} turns taken by all contenders in rotation.
- The same code measured twice differs by ${percent(noise)}; the median of each row's spread is ${percent(spread)}. Smaller differences mean nothing.
- The work: 20 lines and 5 share rules a budget; half of the ${judged.length} budgets lie exactly on the limit of one rule. The right answers come from an independent big-integer program.

${table("| contender | median µs | least – most | wrong verdicts | note |", EN)}

Goals: parse and check within 10 µs (${reached(full, 10) ? "met" : `not met: ${full.median.toFixed(2)} µs`}); already parsed within 3 µs (${reached(parsed, 3) ? "met" : `not met: ${parsed.median.toFixed(2)} µs`}).
In the same run \`JSON.parse\` takes ${json.median.toFixed(2)} µs to read one such budget; that is not in the table.

## As the lines grow

${growthTable("| lines | µs a budget | µs a line |")}

## Memory

Heap in MB after each tenth of 100,000 budgets, garbage collected first: ${heapLine}.
`,
  );
}
