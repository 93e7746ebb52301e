import { parsePolicy } from "@countykit/budget-rules";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";

async function ran(argv: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = fakeIo();
  return { code: await run(["policies", ...argv], io), out: out(), err: err() };
}

it("lists every built-in policy with its document in both languages", async () => {
  const zh = await ran([]);
  expect(zh.code).toBe(0);
  expect(zh.out).toContain("arithmetic");
  expect(zh.out.replaceAll(/[│\s]/gu, "")).toContain("100号");
  const en = await ran(["--lang", "en"]);
  expect(en.out).toContain("Level and place");
  for (const out of [zh.out, en.out]) {
    const table = out.split("\n").filter((line) => /^[┌├│└]/u.test(line));
    expect(new Set(table.map((line) => stringWidth(line))).size).toBe(1);
  }
});

it("shows every rule of one policy with operator, limit and citation", async () => {
  const { out } = await ran(["cn-2021-guangdong-yue-shang-100"]);
  expect(out).toContain("training-cap");
  expect(out).toContain("≤ 0.15");
  expect(out).toContain("≥ 0.50");
  expect(out).toContain("（原则上）");
});

it("gives a policy as JSON that --policy reads back", async () => {
  const { out } = await ran(["cn-2021-guangdong-yue-shang-100", "--format", "json"]);
  const policy: unknown = JSON.parse(out);
  expect(parsePolicy(policy)).toEqual({ ok: true, value: policy });
});

it("answers a policy that is not there as bad input", async () => {
  const { code, out } = await ran(["nothing", "--format", "json"]);
  expect(code).toBe(3);
  expect(JSON.parse(out).issues).toMatchObject([{ code: "unknown-policy", received: "nothing" }]);
});
