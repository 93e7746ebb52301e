import { builtInPolicies, parsePolicy } from "@countykit/budget-rules";
import { builtInPlans, parsePlan } from "@countykit/coverage-metrics";
import stringWidth from "string-width";
import { builtInRubrics, parseRubric } from "@countykit/scoring-rubric";
import { expect, it } from "vitest";
import { run } from "../run.js";
import { LECHANG_2021 } from "../testing/coverage.js";
import { fakeIo } from "../testing/fake-io.js";

async function ran(argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = fakeIo();
  return { code: await run(["policies", ...argv], io), out: out(), err: err() };
}

it("lists every built-in document once, with its rules and its targets, in both languages", async () => {
  const zh = await ran([]);
  expect(zh.code).toBe(0);
  expect(zh.out).toMatch(/^内置政策 8 份，目标方案 5 份，考评指标体系 3 份\n/u);
  expect(zh.out).toContain("\narithmetic  规则 3 条\n  表内核对（本预算）  国家级 000000  各批次\n");
  expect(zh.out).toMatch(
    /\ncn-2021-suichang-sui-zheng-ban-fa-15 {2}规则 \d+ 条，目标 \d+ 项\n {2}遂昌县示范项目实施方案（遂政办发〔2021〕15号） {2}县级 331123 {2}2020 年批次\n/u,
  );
  const en = await ran(["--lang", "en"]);
  expect(en.out).toMatch(/^Built in: 8 policies, 5 plans with targets, 3 rubrics\n/u);
  expect(en.out).toMatch(/\ncn-2021-suichang-sui-zheng-ban-fa-15 {2}\d+ rules, \d+ targets\n/u);
  for (const { id } of [...builtInPolicies, ...builtInPlans, ...builtInRubrics]) expect(zh.out.split(`\n${id}  `)).toHaveLength(2);
});

it("shows every rule of one policy with operator, limit and citation", async () => {
  const { out } = await ran(["cn-2021-guangdong-yue-shang-100"]);
  expect(out).toContain("training-cap");
  expect(out).toContain("≤ 0.15");
  expect(out).toContain("≥ 0.50");
  expect(out).toContain("（原则上）");
});

it("shows every target of a plan with its aim, time limit, place and indicator", async () => {
  const zh = (await ran(["cn-2021-suichang-sui-zheng-ban-fa-15"])).out;
  expect(zh).toContain("最终验收 2022-12-31");
  expect(zh).toMatch(
    /\n农村电商服务站（点）行政村覆盖率（力争） +≥ 60% +2022-12-31 +三（二）\n {2}stations-village-coverage {2}行政村覆盖率\n/u,
  );
  expect(zh).toMatch(/≥ 31 亿元/u);
  const en = (await ran(["cn-2021-suichang-sui-zheng-ban-fa-15", "--lang", "en"])).out;
  expect(en).toContain("Village coverage of the service stations (best effort)");
  expect(en).toContain("≥ 3,100,000,000 yuan");
});

it.each([80, 120])("keeps within a terminal of %i columns", async (columns) => {
  for (const argv of [[], ...[...builtInPlans, ...builtInRubrics].map(({ id }) => [id])])
    for (const lang of ["zh", "en"]) {
      const { io, out } = fakeIo({ columns, env: { NO_COLOR: "1" } });
      await run(["policies", ...argv, "--lang", lang], io);
      for (const line of out().split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
      expect(out()).not.toContain("…");
    }
});

it("gives the rules and the targets of one document as JSON that --policy reads back", async () => {
  const { out } = await ran(["cn-2022-lechang-le-fu-ban-9", "--format", "json"]);
  const [policy, plan] = JSON.parse(out);
  expect(parsePolicy(policy)).toEqual({ ok: true, value: policy });
  expect(parsePlan(plan)).toEqual({ ok: true, value: plan });
  const own = out.replaceAll("cn-2022-lechang-le-fu-ban-9", "own");
  const files = { "own.json": own, "p.json": JSON.stringify(LECHANG_2021) };
  const { io, out: report } = fakeIo({ files });
  await run(["check", "p.json", "--policy", "own.json", "--format", "json"], io);
  expect(JSON.parse(report()).programmes[0].coverage.plans).toEqual(["cn-2022-lechang-le-fu-ban-9", "own"]);
});

it("gives a policy as JSON that --policy reads back", async () => {
  const { out } = await ran(["cn-2021-guangdong-yue-shang-100", "--format", "json"]);
  const policy: unknown = JSON.parse(out);
  expect(parsePolicy(policy)).toEqual({ ok: true, value: policy });
});

it("shows every item and part of a rubric by the path that claims go by, with its points and where it stands", async () => {
  const zh = (await ran(["cn-2021-guangdong-yue-shang-101"])).out;
  expect(zh).toMatch(/^2019 年省级电子商务进农村综合示范创建考评指标体系\n/u);
  expect(zh).toContain("指标 14 项，满分 100 分");
  expect(zh).toMatch(/\n {2}service +服务体系建设 +25 +累加 +指标体系表 二 服务体系建设\n/u);
  expect(zh).toMatch(/\n {6}service\/centre\/built +县级中心建成 +2 +符合得分\n/u);
  expect(zh).toMatch(/\nfraud +弄虚作假 +一票否决/u);
  const en = (await ran(["cn-2021-guangdong-yue-shang-101", "--lang", "en"])).out;
  expect(en).toMatch(/\n {2}leadership +Leadership +2 +the best condition/u);
});

it("lists the facts of a rubric with what each takes, the papers of its items, and its grades", async () => {
  const zh = (await ran(["cn-2021-guangdong-yue-shang-101"])).out;
  expect(zh).toContain("\n  park.firms  ");
  expect(zh).toMatch(/\n {2}media\.county {2}县级媒体报道 {2}true 或 false\n/u);
  expect(zh).toMatch(/\n {2}villages {2}\S+ {2}数值（villages）\n/u);
  expect(zh).toMatch(/\n {2}media {2}screenshots {2}/u);
  const en = (await ran(["cn-2022-lechang-le-fu-ban-9-assessment", "--lang", "en"])).out;
  expect(en).toMatch(/\n {2}commended {2}Commended {2}from 3 {2}the unit is commended\n/u);
});

it("shows what deserves a look in a rubric: where tiers overlap and where they leave a gap", async () => {
  const { out } = await ran(["cn-2021-guangdong-yue-shang-101"]);
  expect(out).toContain("\n提示\n");
  expect(out).toMatch(/\n {2}行政村覆盖率：第 2 档（2 分）与第 3 档（0 分）重叠：恰为 50%/u);
  expect(out).toMatch(/\n {2}建档立卡贫困人口培训率：没有一档涵盖低于 30%/u);
});

it("gives a rubric as JSON that reads back", async () => {
  const { out } = await ran(["cn-2021-guangdong-yue-shang-101", "--format", "json"]);
  const rubric: unknown = JSON.parse(out);
  expect(parseRubric(rubric)).toEqual({ ok: true, value: rubric });
});

it("answers a policy that is not there as bad input", async () => {
  const { code, out } = await ran(["nothing", "--format", "json"]);
  expect(code).toBe(3);
  expect(JSON.parse(out).issues).toMatchObject([{ code: "unknown-policy", received: "nothing" }]);
});
