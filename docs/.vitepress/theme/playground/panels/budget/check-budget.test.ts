import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isObject, type Json, type JsonObject } from "../../json.js";
import { reportOf } from "../../testing/report-of.js";
import { checkJson } from "./check-budget.js";
import { unwrap } from "./unwrap.js";
import { editLine, record, withdraw } from "./edit-budget.js";

const programme = (name: string): JsonObject =>
  JSON.parse(readFileSync(new URL(`../../../../../../examples/programmes/${name}.json`, import.meta.url), "utf8")) as JsonObject;
const LECHANG = programme("lechang-2021")["budget"] ?? null;
const DAY = "2022-04-18";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const finding = (budget: Json, id: string) => checkJson(budget, DAY).findings.find((one) => one.id === id);

const reported = (value: Json, ...argv: readonly string[]) => reportOf(["check", "p.json", ...argv], { "p.json": JSON.stringify(value) });

describe("a budget in the playground", () => {
  it.each(["lechang-2019", "lechang-2021", "shixing-2021", "suixi-2021", "suichang-2021"])(
    "has the findings that `countykit check` reports for %s, on the day that its file states",
    async (name) => {
      const file = programme(name);
      const { programmes } = await reported(file, "--only", "budget");
      const { budget, asOf } = unwrap(file);
      expect([asOf, programmes[0].asOf]).toEqual([file["asOf"], file["asOf"]]);
      const checked = checkJson(budget, asOf ?? "");
      expect(checked.issues).toEqual([]);
      expect(plain(checked.findings)).toEqual(programmes[0].findings);
    },
  );

  it("fails when a line is broken, and passes again when it is mended", () => {
    const all = (budget: Json) => checkJson(budget, DAY).findings.map(({ id, verdict }) => `${id}: ${verdict}`);
    const lines = isObject(LECHANG) && Array.isArray(LECHANG["lines"]) ? LECHANG["lines"] : [];
    const amount = isObject(lines[0]) ? lines[0]["amount"] : "";
    const broken = editLine(LECHANG, 0, "amount", "900万元");
    expect(all(broken).filter((one) => one.endsWith(": fail")).length).toBeGreaterThan(
      all(LECHANG).filter((one) => one.endsWith(": fail")).length,
    );
    expect(all(editLine(broken, 0, "amount", String(amount)))).toEqual(all(LECHANG));
  });

  it("is decided by a reading that somebody adopted, and open again when that is withdrawn", () => {
    const open = checkJson(LECHANG, DAY).findings.filter(({ verdict }) => verdict === "depends-on-reading");
    expect(open.length).toBeGreaterThan(0);
    for (const { id, readings } of open) {
      const rule = id.replace(/#.*$/, "");
      for (const reading of readings) {
        const entry = { rule, reading: reading.id, by: "广东省商务厅", date: "2022-04-01", document: "粤商务函〔2022〕1号" };
        const adopted = record(LECHANG, "adopted", entry);
        expect([finding(adopted, id)?.verdict, finding(adopted, id)?.adopted?.reading]).toEqual([reading.verdict, reading.id]);
        expect(finding(withdraw(adopted, "adopted", rule), id)?.verdict).toBe("depends-on-reading");
      }
    }
  });

  it("is excused by an exception that was recorded for a rule that fails, where the rule allows one", () => {
    const broken = editLine(LECHANG, 0, "amount", "900万元");
    const failing = checkJson(broken, DAY).findings.filter(({ verdict }) => verdict === "fail");
    const verdicts = failing.map(({ id }) => {
      const rule = id.replace(/#.*$/, "");
      const entry = {
        rule,
        authority: "广东省商务厅",
        level: "province",
        document: "粤商务函〔2022〕2号",
        date: "2022-04-01",
        reason: "个案批准",
      };
      return finding(record(broken, "exceptions", entry), id)?.verdict;
    });
    expect(verdicts).toContain("excused");
    expect(verdicts.every((verdict) => verdict === "excused" || verdict === "fail")).toBe(true);
  });

  it("is not checked when a list is too long for a page, however it came in", () => {
    const codes = (key: string, length: number) =>
      checkJson({ ...(LECHANG as JsonObject), [key]: Array.from({ length }, () => null) }, DAY).issues.map(({ code }) => code);
    expect([codes("lines", 40_000), codes("lines", 5001), codes("declared", 501)]).toEqual(Array(3).fill(["too-many-lines"]));
    expect([codes("lines", 5000), codes("declared", 500)].flat()).not.toContain("too-many-lines");
  });

  it("is not checked while something is wrong with it or with the day, and says where", () => {
    const places = (json: Json, day: string) => checkJson(json, day).issues.map(({ path }) => path);
    expect(places(LECHANG, "2022-02-30")).toEqual(["/asOf"]);
    expect(places(editLine(LECHANG, 2, "amount", "many"), DAY)).toEqual(["/lines/2/amount"]);
    expect(places(3, "")).toEqual(["/asOf", ""]);
    expect(checkJson(3, DAY).findings).toEqual([]);
  });
});
