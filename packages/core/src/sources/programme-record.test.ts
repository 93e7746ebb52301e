import { describe, expect, it } from "vitest";
import { conflictsWithPublicationDuty, readDisclosureMode } from "./disclosure-mode.js";
import { findDocument } from "./find-document.js";
import { findProgramme, missingAnnexes, predecessorsOf } from "./find-programme.js";
import { nationalBatch } from "./national-batch.js";
import { programmes } from "./programme-record.js";

const mark = (id: string) => readDisclosureMode(findProgramme(id)?.disclosure ?? "");

describe("programmes", () => {
  it("stand each on a document at hand", () => {
    expect(programmes.map(({ document }) => findDocument(document)?.status)).toEqual([
      "primary",
      "primary",
      "primary",
      "primary",
      "primary",
    ]);
  });

  it("shixing-2021/doc/batch: the sixth national batch is of 2019, as the preamble says", () => {
    expect(nationalBatch(6)).toEqual({ ordinal: 6, year: 2019, source: { document: "始府办〔2021〕12号", locator: "序言" } });
    expect(nationalBatch("第六批国家电子商务进农村示范县")?.year).toBe(2019);
    expect(findProgramme("shixing-2021")).toMatchObject({ batch: 6, cohort: 2019 });
  });

  it("does not date the batches that no document dates", () => {
    for (const batch of [1, 5, 7, 0, Number.NaN, "第五批", "第七批示范县", "六批", "第批"]) expect(nationalBatch(batch)).toBeNull();
    expect(nationalBatch("第6批")?.ordinal).toBe(6);
  });

  it("agrees with the batch register wherever a programme names its batch", () => {
    for (const { batch, cohort } of programmes) if (batch !== null) expect(nationalBatch(batch)?.year).toBe(cohort);
  });

  it("shixing-2021/doc/followup: the plan is a follow-up for the remaining tranche; the others are whole", () => {
    expect(programmes.filter(({ tranche }) => tranche === "remaining").map(({ id }) => id)).toEqual(["shixing-2021"]);
    expect(findDocument("始府办〔2021〕12号")?.title).toContain("（后续）");
  });

  it("lechang-2021/doc/predecessor: lechang-2019 came before in the same county, so what it built must not be built again", () => {
    const before = predecessorsOf("lechang-2021");
    expect(before.map(({ id, programme, cohort }) => ({ id, programme, cohort }))).toEqual([
      { id: "lechang-2019", programme: "provincial", cohort: 2019 },
    ]);
    for (const { id, county } of programmes) for (const earlier of predecessorsOf(id)) expect(earlier.county).toBe(county);
  });

  it("knows no predecessor of the others", () => {
    expect(["shixing-2021", "lechang-2019", "suixi-2021", "suichang-2021", "nowhere"].flatMap(predecessorsOf)).toEqual([]);
  });

  it("suichang-2021/doc/annex-missing: the implementation plan is supplied separately and not at hand", () => {
    expect(missingAnnexes("suichang-2021")).toEqual([
      { locator: "附件", title: "遂昌县电子商务进农村综合示范项目实施计划", status: "missing" },
    ]);
    expect(programmes.flatMap(({ id }) => missingAnnexes(id))).toHaveLength(1);
    expect(missingAnnexes("nowhere")).toEqual([]);
  });

  it("lechang-2021/doc/copies: six bodies are copied in, discipline commission first", () => {
    const copies = findProgramme("lechang-2021")?.copies ?? [];
    expect(copies).toEqual(["市纪委监委", "市委办公室", "市人大常委会办公室", "市政协办公室", "市法院", "市检察院"]);
  });

  it("is found by id and by document", () => {
    expect(findProgramme("遂政办发〔2021〕15号")?.id).toBe("suichang-2021");
    expect(findProgramme("suichang-2021")?.province).toBe("zhejiang");
    expect(findProgramme("")).toBeNull();
  });
});

describe("disclosure marks", () => {
  it("lechang-2021/doc/disclosure-mode: 主动公开 is proactive and meets the duty to publish", () => {
    expect(mark("lechang-2021")).toBe("proactive");
    expect(conflictsWithPublicationDuty(mark("lechang-2021"))).toBe("no");
  });

  it("suixi-2021/doc/disclosure-mode: 依申请公开 is on request and stands against publishing the plan in time", () => {
    expect(mark("suixi-2021")).toBe("on-request");
    expect(conflictsWithPublicationDuty(mark("suixi-2021"))).toBe("yes");
  });

  it("suichang-2021/doc/disclosure: 此件公开发布 is proactive", () => {
    expect(mark("suichang-2021")).toBe("proactive");
  });

  it("does not know the mode of a document without a mark", () => {
    expect(mark("shixing-2021")).toBeNull();
    expect(conflictsWithPublicationDuty(null)).toBe("unknown");
  });

  it.each([
    ["主动公开", "proactive"],
    ["公开方式: 主动公开", "proactive"],
    ["（此件主动公开）", "proactive"],
    ["(此件公开发布)", "proactive"],
    ["此件依申请公开", "on-request"],
    ["公开属性：不予公开", "withheld"],
    ["此件不公开", "withheld"],
    ["不主动公开", null],
    ["删减后主动公开", null],
    ["公开", null],
    ["", null],
    ["constructor", null],
    [`${"公".repeat(60)}主动公开`, null],
  ])("%s reads as %s", (text, mode) => {
    expect(readDisclosureMode(text)).toBe(mode);
  });

  it("stands against the duty whenever the document is not open of itself", () => {
    expect((["proactive", "on-request", "withheld"] as const).map(conflictsWithPublicationDuty)).toEqual(["no", "yes", "yes"]);
  });
});
