/**
 * Measures scoring-rubric beside its peers on the same counties in one run, and writes what it saw to docs/benchmarks/scoring-rubric.md and its English
 * twin. Run with `pnpm bench`; `--quick` takes shorter turns and writes nothing.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..", "..");
const quick = process.argv.includes("--quick");
const turns = quick ? 3 : 7;
const leastMs = quick ? 60 : 400;

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
run("npx", [...pnpm, "-r", "--filter", "./packages/core", "--filter", "./packages/scoring-rubric", "run", "build"], root);

const { measureAll, median } = await import("../../budget-rules/bench/measure.mjs");
const { makeState, oracle, randomOf, rubric } = await import("./work.mjs");
const { counties, LECHANG_2019 } = await import("./lechang.mjs");
const { scorerOf, uplifterOf } = await import("../dist/esm/index.js");
const countykit = await import("./peers/countykit.mjs");
const peers = await Promise.all(["json-rules-engine", "publicodes", "feelin"].map((name) => import(`./peers/${name}.mjs`)));
const named = (contender, name) => ({ ...contender, name });
const tiers = [countykit, ...peers].map(({ tier }) => tier).concat(named(countykit.tier, "countykit, again"));
const fulls = [countykit, ...peers].map(({ full }) => full).concat(named(countykit.full, "countykit, again"));

process.stderr.write("counting wrong answers …\n");
const int = randomOf(2019);
const states = Array.from({ length: quick ? 100 : 1000 }, () => makeState(int));
const expected = states.map(oracle);
async function wrongIn(contender) {
  let wrong = 0;
  for (const [index, state] of states.entries()) {
    const answers = contender.answers(await contender.check(contender.prepare(state)));
    wrong += Object.entries(answers).filter(([key, answer]) => answer !== expected[index][key]).length;
  }
  return wrong;
}
const wrong = new Map();
for (const contender of [...tiers, ...fulls]) wrong.set(contender, await wrongIn(contender));

process.stderr.write("timing …\n");
const timed = JSON.parse(JSON.stringify(states.slice(0, 50)));
const tierRows = await measureAll(tiers, timed, { turns, leastMs });
const fullRows = await measureAll(fulls, timed, { turns, leastMs });
const scorer = scorerOf(rubric);
// As warm as in a program that scores more than one county.
for (let index = 0; index < 5000; index += 1) scorer(counties[index % counties.length]);
const ours = await measureAll(
  [
    { name: "known", prepare: (state) => state, check: scorer },
    { name: "lechang", prepare: (_, index) => counties[index % counties.length], check: scorer },
  ],
  timed,
  { turns, leastMs },
);

process.stderr.write("asking about a county of which half is known …\n");
const halfKnown = { ...LECHANG_2019, facts: LECHANG_2019.facts.filter(({ value }) => typeof value !== "object"), judgements: [] };
const said = [];
for (const { full } of peers) {
  try {
    const { total, vetoed } = full.answers(await full.check(full.prepare(halfKnown)));
    said.push([full.name, `total ${total}, vetoed ${vetoed}`]);
  } catch (error) {
    said.push([full.name, String(error.message).split("\n")[0]]);
  }
}
const half = scorer(halfKnown);
said.unshift([
  "countykit",
  `total ${half.total.min} – ${half.total.max}, vetoed ${half.vetoed}, ${half.missing.length} facts and judgements missing`,
]);

process.stderr.write("finding ways up …\n");
const uplifter = uplifterOf(rubric);
const questions = [
  { target: 95, from: "supported" },
  { target: 95, from: "claimed" },
];
const spent = [];
for (let turn = 0; turn < (quick ? 1 : 5); turn += 1) {
  for (const county of counties) {
    for (const question of questions) {
      const before = process.cpuUsage();
      uplifter(county, question);
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1000);
    }
  }
}
spent.sort((a, b) => a - b);
const uplift = { count: spent.length, median: median(spent), p95: spent[Math.floor(spent.length * 0.95)], most: spent.at(-1) };

process.stderr.write("watching memory …\n");
const count = quick ? 20_000 : 100_000;
const watched = spawnSync(process.execPath, ["--expose-gc", join(here, "heap.mjs"), String(count)], {
  encoding: "utf8",
  stdio: ["ignore", "pipe", "inherit"],
});
const heap = JSON.parse(watched.stdout).map((bytes) => (bytes / 1e6).toFixed(1));

const perSecond = (micros) => Math.round(1e6 / micros);
const show = (title, rows) => {
  console.log(title);
  for (const { contender, median: middle, least, most } of rows) {
    const missed = wrong.has(contender) ? `  wrong ${wrong.get(contender)} of ${states.length}` : "";
    console.log(`  ${contender.name.padEnd(26)} ${middle.toFixed(2).padStart(10)} µs  [${least.toFixed(2)}, ${most.toFixed(2)}]${missed}`);
  }
};
show("one tier item", tierRows);
show("the whole rubric, all known", fullRows);
show("ours", ours);
for (const [name, answer] of said) console.log(`  of Lechang ${name} says ${answer}`);
console.log(`uplift ${uplift.median.toFixed(2)} ms, p95 ${uplift.p95.toFixed(2)} ms, most ${uplift.most.toFixed(2)} ms of ${uplift.count}`);
console.log(`heap after each tenth of ${count}: ${heap.join(" ")} MB`);
if (!quick) write();

function write() {
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0].model.trim()}`;
  const noise = Math.abs(fullRows.at(-1).median / fullRows[0].median - 1);
  const spread = median([...tierRows, ...fullRows, ...ours].map(({ median: middle, least, most }) => (most - least) / middle));
  const percent = (value) => `${(value * 100).toFixed(1)} %`;
  const table = (head, rows) =>
    [
      head,
      "|---|--:|--:|--:|--:|",
      ...rows.map(
        ({ contender, median: middle, least, most }) =>
          `| ${contender.name} | ${middle.toFixed(2)} | ${least.toFixed(2)} – ${most.toFixed(2)} | ${perSecond(middle).toLocaleString("en-US")} | ${wrong.has(contender) ? `${wrong.get(contender)} / ${states.length}` : ""} |`,
      ),
    ].join("\n");
  const [known, lechang] = ours;
  const renamed = (names) => ours.map((row, at) => ({ ...row, contender: { name: names[at] } }));
  const goal = (met, zh, en) => (met ? { zh: "达到", en: "met" } : { zh: `未达到：${zh}`, en: `not met: ${en}` });
  const rate = (row) => perSecond(row.median).toLocaleString("en-US");
  const fast = [known, lechang].map((row) => goal(row.median <= 20, `每秒 ${rate(row)} 次`, `${rate(row)} a second`));
  const up = goal(uplift.p95 <= 20, `${uplift.p95.toFixed(1)} 毫秒`, `${uplift.p95.toFixed(1)} ms`);
  const answers = (head) =>
    [head, "|---|---|", ...said.map(([name, answer]) => `| ${name} | \`${answer.replaceAll("|", "\\|")}\` |`)].join("\n");
  const pages = {
    "docs/benchmarks/scoring-rubric.md": `# 评分的速度与正确性

本页由 \`pnpm bench\` 生成，请勿手改。

- 机器：${machine}。数字是每次评分的 CPU 时间（用户态加内核态，微秒），各参与者轮流跑 ${turns} 轮，取中位数。
- 同一份代码测两次相差 ${percent(noise)}；各行最大与最小之差的中位数为 ${percent(spread)}。小于这个量的差别不说明问题。
- 工作量：按广东省 2019 年考评指标体系给事实齐全的县评分；${states.length} 个县里有一半的占比恰好落在界线上。正确答案由独立的大整数程序给出。

## 一个分档指标：行政村覆盖率

${table("| 参与者 | 中位数 µs | 最小 – 最大 | 每秒次数 | 错误 |", tierRows)}

## 整套指标体系，事实齐全

${table("| 参与者 | 中位数 µs | 最小 – 最大 | 每秒次数 | 错误 |", fullRows)}

countykit 每次都给出全部分项的区间、缺失的事实、佐证材料、加分两种理解、一票否决和等次；其他几家只给总分和否决与否。json-rules-engine 不会加分，分数在引擎外相加；feelin 每次都要重新解析表达式；publicodes 能给出推导过程和缺失的变量，这里没有取。它们都用浮点数或自己的小数，都不能表示区间，也不会说明还差几个村。

## 自身：事实齐全与部分已知

${table("| 情形 | 中位数 µs | 最小 – 最大 | 每秒次数 | |", renamed(["事实齐全，带佐证材料", "与乐昌所知相同（部分事实未知，有区间，带自评分）"]))}

目标：每核每秒 50,000 次完整评分。事实齐全：${fast[0].zh}；部分已知：${fast[1].zh}。

## 事实不全时各家怎么说

给各家的都是乐昌自评报告里写明的事实（区间除外）：

${answers("| 参与者 | 回答 |")}

## 提分路径

整套指标体系，${counties.length} 个县，目标 95 分，分别从证据支持的分数和自评分出发，共 ${uplift.count} 次：中位数 ${uplift.median.toFixed(2)} 毫秒，95 分位 ${uplift.p95.toFixed(2)} 毫秒，最大 ${uplift.most.toFixed(2)} 毫秒。目标：95 分位不超过 20 毫秒（${up.zh}）。

## 内存

连续评分 ${count.toLocaleString("en-US")} 次，每完成十分之一做一次垃圾回收后的堆（MB）：${heap.join("、")}。
`,
    "docs/en/benchmarks/scoring-rubric.md": `# Speed and correctness of scoring

Written by \`pnpm bench\`; do not edit.

- Machine: ${machine}. Figures are CPU time per scoring (user and system, microseconds), medians of ${turns} turns taken by all contenders in rotation.
- The same code measured twice differs by ${percent(noise)}; the median of each row's spread is ${percent(spread)}. Smaller differences mean nothing.
- The work: counties of which everything is known, scored by Guangdong's rubric of 2019; in half of the ${states.length} counties the shares lie exactly on a limit. The right answers come from an independent big-integer program.

## One tier item: stations in villages

${table("| contender | median µs | least – most | a second | wrong |", tierRows)}

## The whole rubric, everything known

${table("| contender | median µs | least – most | a second | wrong |", fullRows)}

countykit gives the intervals of all parts, the missing facts and papers, both readings of the bonus, vetoes and rating every time; the others give a total and whether there is a veto. json-rules-engine does not add points, so they are added outside; feelin parses its expression each time; publicodes can show its derivation and the variables it misses, neither of which is asked for here. All of them count in floats or in decimals of their own, none has intervals, and none says how many villages are short.

## Ours: everything known, and half of it

${table("| state | median µs | least – most | a second | |", renamed(["everything known, with papers", "as much as Lechang knows: facts that are open, intervals, claimed points"]))}

Goal: 50,000 full scorings a second on one core. Everything known: ${fast[0].en}; partly known: ${fast[1].en}.

## What they say of a county that is partly known

All are given what Lechang's self-evaluation prints, without its intervals:

${answers("| contender | answer |")}

## Ways up

The whole rubric, ${counties.length} counties, a target of 95, from what is supported and from what is claimed, ${uplift.count} times in all: median ${uplift.median.toFixed(2)} ms, p95 ${uplift.p95.toFixed(2)} ms, most ${uplift.most.toFixed(2)} ms. Goal: p95 within 20 ms (${up.en}).

## Memory

Heap in MB after each tenth of ${count.toLocaleString("en-US")} scorings, garbage collected first: ${heap.join(", ")}.
`,
  };
  for (const [page, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(root, page)), { recursive: true });
    writeFileSync(join(root, page), text);
  }
}
