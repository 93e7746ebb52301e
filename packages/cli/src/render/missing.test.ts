import type { DecidingSet, Finding } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { missingText } from "./missing.js";

const fact = (id: string, zh: string, en: string): Finding["missing"][number] => ({ id, label: { zh, en } });

const SOURCE_1 = fact("line/1/source", "1“物流”：资金来源", "line 1 “物流”: its source of funds");
const SOURCE_2 = fact("line/2/source", "2“培训”：资金来源", "line 2 “培训”: its source of funds");
const TAG_1 = fact("line/1/tag/x", "1“物流”：是否用于宣传", "line 1 “物流”: whether it is for publicity");

function said(missing: Finding["missing"], decides: readonly DecidingSet[], sentence = "", language: "zh" | "en" = "zh"): string {
  const finding: Finding = {
    id: "p/r",
    policy: "p",
    rule: "r",
    kind: "share",
    title: { zh: "专款专用", en: "Earmarking" },
    subject: null,
    force: "mandatory",
    verdict: "unknown",
    severity: "none",
    measured: null,
    operator: null,
    limit: null,
    margin: null,
    readings: [],
    adopted: null,
    missing,
    decides,
    exception: null,
    citations: [],
    message: { key: "k", params: {} },
  };
  return missingText(finding, sentence, language);
}

const all = (...facts: Finding["missing"]): DecidingSet => ({ facts: facts.map(({ id }) => id), certain: true });

describe("what is missing", () => {
  it("is nothing when nothing is", () => {
    expect(said([], [])).toBe("");
  });

  it("is not repeated when the sentence or the title has named it", () => {
    expect(said([SOURCE_1], [all(SOURCE_1)], "缺：1“物流”：资金来源")).toBe("查明此项，即可判定。");
    expect(said([fact("f", "专款专用", "Earmarking")], [{ facts: ["f"], certain: true }])).toBe("查明此项，即可判定。");
  });

  it("puts lines together that lack the same facts", () => {
    expect(said([SOURCE_1, SOURCE_2], [])).toBe("尚缺：1“物流”、2“培训”：资金来源。");
    expect(said([SOURCE_1, TAG_1, SOURCE_2], [], "", "en")).toBe(
      "Missing: line 1 “物流”: its source of funds, whether it is for publicity; line 2 “培训”: its source of funds.",
    );
  });
});

describe("what would decide", () => {
  it("is all of it, or any one of it", () => {
    expect(said([SOURCE_1, SOURCE_2], [all(SOURCE_1, SOURCE_2)])).toContain("查明以上各项，即可判定。");
    expect(
      said(
        [SOURCE_1, SOURCE_2],
        [
          { ...all(SOURCE_1), certain: false },
          { ...all(SOURCE_2), certain: false },
        ],
        "",
        "en",
      ),
    ).toContain("Knowing any one of them might decide it.");
  });

  it("is spelled out by name when only some of it would", () => {
    const text = said([SOURCE_1, SOURCE_2, TAG_1], [all(SOURCE_1, TAG_1), { ...all(SOURCE_2), certain: false }]);
    expect(text).toContain("同时查明 1“物流”：资金来源、1“物流”：是否用于宣传，即可判定；查明 2“培训”：资金来源，有可能判定。");
  });

  it("says how many ways there are when there are many", () => {
    const sets = [all(SOURCE_1, SOURCE_2), all(SOURCE_1, TAG_1), all(SOURCE_2, TAG_1), all(TAG_1)];
    expect(said([SOURCE_1, SOURCE_2, TAG_1], sets)).toContain("；共 4 种办法，其余见 JSON 报告。");
    expect(said([SOURCE_1, SOURCE_2, TAG_1], sets, "", "en")).toContain("These are 3 of 4 ways; the others are in the JSON report.");
  });
});
