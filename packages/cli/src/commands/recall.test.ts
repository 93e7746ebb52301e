import { describe, expect, it } from "vitest";
import { CHAIN, cooked, documentOf, FIRST, JAM, LOT, picked, ranOn, SHOP } from "../testing/events.js";

const files = {
  "a.json": documentOf(CHAIN),
  "m.json": JSON.stringify({
    schema: "countykit-master-data/1",
    owners: { [SHOP]: "https://shop.example.cn/party/1" },
    names: { "https://shop.example.cn/party/1": "一店" },
  }),
};
const recall = (...argv: readonly string[]) => ranOn(files, ["recall", "a.json", ...argv]);
const json = async (...argv: readonly string[]) => {
  const { code, out } = await recall(...argv, "--format", "json");
  return { code, ...JSON.parse(out) };
};

describe("a recall", () => {
  it("is 0 in time, and 1 once its time has run out", async () => {
    const at = (moment: string) => json("--lot", LOT, "--declared", "2026-07-03", "--within", "24", "--as-of", moment);
    const [before, still, over] = [await at("2026-07-03T23:59"), await at("2026-07-04T00:00"), await at("2026-07-04T00:01")];
    expect([before.code, before.recall.clock.overdue]).toEqual([0, false]);
    expect([still.code, over.code]).toEqual([0, 1]);
  });

  it("says what, how much, who and for how long, in both languages", async () => {
    const argv = ["--lot", LOT, "--declared", "2026-07-03", "--within", "24", "--as-of", "2026-07-05T09:00", "--master-data", "m.json"];
    const zh = await recall(...argv);
    expect(zh.out).toContain("涉及 2 个对象，应通知 3 方\n已历时 57 小时，已逾期 33 小时\n");
    expect(zh.out).toContain("60 kg（全部）");
    expect(zh.out).toMatch(/一店 .*最多 60 kg/u);
    expect(zh.out).toContain("退出码 1：已超过规定时限。");
    const en = await recall(...argv, "--lang", "en");
    expect(en.out).toContain("2 objects affected, 3 parties to be told\n57 hours passed; 33 hours overdue\n");
    expect(en.out).toContain("60 kg (all)");
  });

  it("is 2 where nobody knows how much", async () => {
    const bare = { ...cooked, outputQuantityList: [{ epcClass: JAM }] };
    const lots = { ...picked, quantityList: [{ epcClass: LOT }] };
    const { code, out } = await ranOn({ "a.json": documentOf([lots, bare]) }, ["recall", "a.json", "--lot", LOT, "--as-of", "2026-07-05"]);
    expect(code).toBe(2);
    expect(out).toContain("不明");
  });

  it("is 3 for a lot that no event names, for none at all, and for hours that are none", async () => {
    expect(await json("--lot", FIRST)).toMatchObject({ code: 3, issues: [{ code: "not-named", received: FIRST }] });
    expect(await json()).toMatchObject({ code: 3, issues: [{ code: "missing-option", expected: "--lot" }] });
    expect((await json("--lot", LOT, "--within", "1.5", "--declared", "soon")).issues).toMatchObject([
      { code: "not-a-time" },
      { code: "not-hours" },
    ]);
  });

  it("tells nobody that he had more than was recalled, though a lot and what was made of it passed through his hands", async () => {
    const found = await json("--lot", LOT, "--as-of", "2026-07-05");
    const whole = Number(found.recall.objects.find(({ id }: { readonly id: string }) => id === LOT).total);
    const { out } = await recall("--lot", LOT, "--as-of", "2026-07-05");
    const told = [...out.matchAll(/最多 ([\d.]+) kg/gu)].map(([, amount]) => Number(amount));
    expect(told.length).toBeGreaterThan(0);
    expect(Math.max(...told)).toBe(whole);
  });

  it("is not declared after the moment it is looked at", async () => {
    expect(await json("--lot", LOT, "--declared", "2026-08-05", "--as-of", "2026-08-02")).toMatchObject({
      code: 3,
      issues: [{ code: "declared-later" }],
    });
  });

  it("goes by what had happened", async () => {
    const found = await json("--lot", LOT, "--as-of", "2026-07-01");
    expect(found.recall.objects.map(({ id }: { readonly id: string }) => id)).toEqual([LOT]);
  });
});
