/** The two pages about one run. Tables are the same in both languages but for their heads. */
export function pagesOf(seen) {
  return {
    "docs/benchmarks/traceability-types.md": chinese(seen, tablesOf(seen, "zh")),
    "docs/en/benchmarks/traceability-types.md": english(seen, tablesOf(seen, "en")),
  };
}

const HEADS = {
  rates: { zh: ["参与者", "每秒事件数（中位数）", "最小 – 最大"], en: ["contender", "events a second (median)", "least – most"] },
  right: { zh: ["参与者", "GS1 示例通过", "散列正确"], en: ["contender", "GS1's examples accepted", "hashes right"] },
  growth: {
    zh: ["工作量", "事件", "对象", "关联", "读取并规范化", "建索引", "索引 MB", "追加 1,000 条"],
    en: ["work", "events", "objects", "incidences", "read and normalise", "index", "index MB", "append 1,000"],
  },
  questions: {
    zh: [
      "工作量",
      "事件",
      "追溯 p50",
      "追溯 p95",
      "刚追加后 p50",
      "刚追加后 p95",
      "到访数",
      "召回 p50",
      "召回 p95",
      "涉及对象",
      "10,000 次追溯",
      "只问来源",
      "物料衡算",
    ],
    en: [
      "work",
      "events",
      "trace p50",
      "trace p95",
      "right after append p50",
      "right after append p95",
      "visits",
      "recall p50",
      "recall p95",
      "objects",
      "10,000 traces",
      "reach only",
      "mass balance",
    ],
  },
  peers: {
    zh: ["工作量", "事件", "参与者", "准备", "内存 MB", "一问 p50", "一问 p95", "一次问 1,000 个", "与索引不同"],
    en: ["work", "events", "contender", "to prepare", "memory MB", "one p50", "one p95", "1,000 at once", "unlike the index"],
  },
  goals: { zh: ["目标", "所见", ""], en: ["goal", "seen", ""] },
};
const WORKS = { chains: { zh: "短链", en: "chains" }, plums: { zh: "柰李年", en: "plum years" } };

const count = (value) => Math.round(value).toLocaleString("en-US");
const time = (ms) => (ms >= 10_000 ? `${(ms / 1000).toFixed(1)} s` : ms >= 100 ? `${count(ms)} ms` : `${ms.toFixed(ms >= 10 ? 1 : 3)} ms`);
const table = (head, rows) =>
  [head, head.map((_, at) => (at === 0 ? "---" : "--:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

function tablesOf({ wrong, rates, growth }, language) {
  const head = (name) => HEADS[name][language];
  const ratesOf = (task) =>
    table(
      head("rates"),
      rates.rates
        .filter((one) => one.task === task)
        .map(({ name, median, least, most }) => [name, count(median), `${count(least)} – ${count(most)}`]),
    );
  const { right } = rates;
  return {
    hash: ratesOf("hash"),
    schema: ratesOf("schema"),
    semantic: ratesOf("semantic"),
    right:
      right === null
        ? null
        : table(
            head("right"),
            right.accepted.map(({ name, count: accepted }, at) => [
              name,
              `${accepted} / ${right.examples}`,
              `${right.hashed[at].count} / ${right.vectors}`,
            ]),
          ),
    growth: table(
      head("growth"),
      growth.map(({ kind, size, objects, incidences, read, index, megabytes, append }) => [
        WORKS[kind][language],
        count(size),
        count(objects),
        count(incidences),
        time(read.median),
        time(index.median),
        megabytes.columns.toFixed(1),
        time(append.median),
      ]),
    ),
    questions: table(
      head("questions"),
      growth.map(({ kind, size, trace, alone, recall, tenThousand, balance }) => [
        WORKS[kind][language],
        count(size),
        time(trace.p50),
        time(trace.p95),
        time(alone.p50),
        time(alone.p95),
        count(trace.visits),
        time(recall.p50),
        time(recall.p95),
        count(recall.objects),
        time(tenThousand.trace.median),
        time(tenThousand.reach.median),
        time(balance.median),
      ]),
    ),
    peers: table(
      head("peers"),
      growth.flatMap(({ kind, size, loading, asked, batch }) =>
        asked
          .filter(({ name }) => loading.some((one) => one.name === name))
          .map(({ name, p50, p95, differing, of }) => {
            const { time: prepared, megabytes } = loading.find((one) => one.name === name);
            const all = batch.find((one) => one.name === name);
            const memory = megabytes === null ? "" : megabytes.toFixed(0);
            return [
              WORKS[kind][language],
              count(size),
              name,
              time(prepared),
              memory,
              time(p50),
              time(p95),
              time(all.median),
              `${differing} / ${of}`,
            ];
          }),
      ),
    ),
    wrong: Object.entries(wrong.wrong).map(([name, bad]) => `${name} ${bad} / ${count(wrong.questions)}`),
    goals: table(head("goals"), goalsOf(rates, growth, language)),
  };
}

const GOAL_SIZE = 1_000_000;

/** What we set ourselves for a million events, and whether it was seen. */
function goalsOf(rates, growth, language) {
  const rate = (task, name) => rates.rates.find((one) => one.task === task && one.name.startsWith(name)).median;
  const say = (zh, en) => (language === "zh" ? zh : en);
  const rows = [
    [
      say("每秒散列 4 万条事件", "hash 40,000 events a second"),
      count(rate("hash", "countykit, from")),
      rate("hash", "countykit, from") >= 40_000,
    ],
    [
      say("每秒语义校验 6 万条", "validate 60,000 a second (semantic)"),
      count(rate("semantic", "countykit")),
      rate("semantic", "countykit") >= 60_000,
    ],
  ];
  for (const { kind, size, read, index, megabytes, append, trace, recall, tenThousand, balance } of growth) {
    if (size !== GOAL_SIZE) continue;
    const of = `${WORKS[kind][language]} · `;
    const within = (zh, en, value, limit, told = time(value)) => rows.push([`${of}${say(zh, en)}`, told, value <= limit]);
    within("读取加建索引 ≤ 15 s", "read and index ≤ 15 s", read.median + index.median, 15_000);
    within("索引 ≤ 150 MB，不计文字", "index ≤ 150 MB without texts", megabytes.columns, 150, `${megabytes.columns.toFixed(0)} MB`);
    within("追加 1,000 条 ≤ 20 ms", "append 1,000 ≤ 20 ms", append.median, 20);
    within("追溯一件 p95 ≤ 0.2 ms", "trace an item p95 ≤ 0.2 ms", trace.p95, 0.2);
    within("召回一批 p95 ≤ 2 ms", "recall a lot p95 ≤ 2 ms", recall.p95, 2);
    within("追溯一万件 ≤ 0.5 s", "10,000 traces ≤ 0.5 s", tenThousand.trace.median, 500);
    within("物料衡算 ≤ 3 s", "mass balance ≤ 3 s", balance.median, 3000);
  }
  if (growth.every(({ size }) => size !== GOAL_SIZE))
    rows.push([say("一百万条事件的各项目标", "what is set for a million events"), say("这次没有测", "not measured in this run"), false]);
  return rows.map(([goal, seen, met]) => [goal, seen, met ? say("达到", "met") : say("**未达到**", "**not met**")]);
}

/** How much the same code differs from itself. */
function noiseOf({ rates }) {
  const [first, again] = ["countykit", "countykit, again"].map(
    (name) => rates.rates.find((one) => one.task === "hash" && one.name === name).median,
  );
  return `${(Math.abs(again / first - 1) * 100).toFixed(1)} %`;
}

const chinese = (seen, tables) => `# 追溯的速度、规模与正确性

本页由 \`pnpm bench\` 生成，请勿手改。

- 机器：${seen.machine}。时间是 CPU 时间（用户态加内核态，含垃圾回收的线程），重复 ${seen.turns} 轮取中位数；p50、p95 是许多次提问的分位数。
- 同一份代码测两次相差 ${noiseOf(seen)}，小于这个量的差别不说明问题。
- 工作量有两种，都先写成 EPCIS 2.0 的 JSON 再读回：“短链”从采摘批次经一次加工到门店里的单件；“柰李年”是示例 golden-nai-plum 的一年，拼成若干个县，链长，冷库里反复拼箱，一件要追到几百处。

## 目标与所见

${tables.goals}

## 随规模增长

${tables.growth}

“索引 MB”是全部数字列和散列表，不含标识等文字本身。

## 提问

${tables.questions}

追溯给出到过的地方、经手人和随附单据，召回给出每个对象的数量上下界、持有人和通知名单，都是完整的回答。“追溯”是两千件各问第一次，件与件之间共用算过的部分；“刚追加后”是每问之前都追加一条事件，算过的全部作废；“10,000 次追溯”每轮之前也作废一次。

## 与图库、数据库相比：一件东西从何而来

${tables.peers}

问的都是同一个问题。graphology 自带的搜索不懂时间，这里在它的边上手写了一个按时间走的搜索，而且把“箱里当时装着什么”先由本库展开好再给它；DuckDB 跑的是 \`/sql\` 编译出的递归查询，单线程，回答里还带着到访。两家“准备”的时间都含展开。graphology 追加事件后要重新展开，本库不用。

答错的次数（随机事件，有周转箱、返工、部分取出和更正，以穷举搜索为准）：${tables.wrong.join("；")}。graphology 错在问到箱子本身的时候：它没有“何时在箱里”这一项。

## 事件散列

${tables.hash}

“from JSON”含读取和规范化，与 epcis2.js 做的一样多；其余几行从已读好的事件算起。epcis2.js 对 ${seen.rates.differing} / ${seen.rates.of} 条事件算出的散列与本库不同。

## 校验

按官方 JSON Schema 校验形式：

${tables.schema}

语义校验（标识校验位、单位、动作、时间次序等），只有本库有：

${tables.semantic}

${tables.right === null ? "本次没有公开的一致性材料，未数对错。" : `## 公开材料上的对错\n\n${tables.right}\n\n这里只数 JSON 写成的散列样例。`}
`;

const english = (seen, tables) => `# Speed, growth and correctness of tracing

Written by \`pnpm bench\`; do not edit.

- Machine: ${seen.machine}. Times are CPU time (user and system, threads of the garbage collector too), medians of ${seen.turns} turns; p50 and p95 are quantiles over many questions.
- The same code measured twice differs by ${noiseOf(seen)}; smaller differences mean nothing.
- There are two kinds of work, both written as JSON of EPCIS 2.0 first and read back: “chains” go from a picked lot over one process to items in a shop; “plum years” are the year of the example golden-nai-plum in as many counties as it takes, with long chains, and crates blended again and again in the cold store, so that an item was in hundreds of places.

## Goals, and what was seen

${tables.goals}

## Growth

${tables.growth}

“Index MB” is all columns of numbers and hash tables, without the texts of ids themselves.

## Questions

${tables.questions}

A trace tells the places, the hands and the papers; a recall tells bounds of the amount in every object, holders and whom to notify. All are whole answers. “Trace” is two thousand items asked once each, which share what was worked out for one another; “right after append” adds an event before every question, so that all of it is dropped; before each round of the 10,000 traces it is dropped too.

## Beside a graph library and a database: what a thing came from

${tables.peers}

All are asked the same. The searches that come with graphology know nothing of time, so one that does is written by hand on its edges, and it is given what this package has worked out of what was in a crate at each moment. DuckDB runs the recursive statement that \`/sql\` compiles, in one thread, and its answers have the visits too. “To prepare” includes that working out for both. After new events graphology has to be given all of it again; the index does not.

Wrong answers (random events with reused crates, rework, parts taken out and corrections, held to exhaustive search): ${tables.wrong.join("; ")}. graphology is wrong when it is asked about a crate itself: it does not know what was in it when.

## Event hash

${tables.hash}

“From JSON” includes reading and normalising, which is what epcis2.js does; the other rows begin with events that were read. The hashes of epcis2.js differ from ours for ${seen.rates.differing} of ${seen.rates.of} events.

## Validation

The form, by the official JSON Schema:

${tables.schema}

What the standards ask beyond the form (check digits, units, actions, order of times and more), which only this package checks:

${tables.semantic}

${tables.right === null ? "There was no open conformance material in this run, so right and wrong were not counted." : `## Right and wrong on open material\n\n${tables.right}\n\nOnly hash vectors in JSON are counted here.`}
`;
