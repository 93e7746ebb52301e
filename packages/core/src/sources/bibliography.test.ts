import { describe, expect, it } from "vitest";
import { bibliography } from "./bibliography.js";
import { citationWarnings } from "./citation-warnings.js";
import { formatDocumentNumber, parseDocumentNumber } from "./document-number.js";
import { documentSeries } from "./document-series.js";
import { findDocument, legalBasis, ruleSetsOf } from "./find-document.js";
import { formatLocator } from "./format-locator.js";
import { parseLocator } from "./parse-locator.js";

const canonical = (text: string) => {
  const read = parseDocumentNumber(text);
  return read.ok ? formatDocumentNumber(read.value) : null;
};
const ids = (documents: readonly { readonly id: string }[] | null) => documents?.map(({ id }) => id);

describe("bibliography", () => {
  it("holds eleven cited documents, four numbered county documents and one report without a number", () => {
    expect(bibliography).toHaveLength(16);
    expect(bibliography.filter(({ number }) => number === null).map(({ id }) => id)).toEqual(["lechang-2019/self-evaluation"]);
    expect(bibliography.filter(({ status }) => status === "primary").map(({ id }) => id)).toEqual([
      "乐府办〔2022〕9号",
      "始府办〔2021〕12号",
      "lechang-2019/self-evaluation",
      "遂府〔2021〕10号",
      "遂政办发〔2021〕15号",
    ]);
    expect(bibliography.filter(({ status }) => status === "unverified").map(({ id }) => id)).toEqual(["财办建〔2018〕58号"]);
  });

  it("records each document once, under its canonical number", () => {
    expect(new Set(bibliography.map(({ id }) => id)).size).toBe(bibliography.length);
    for (const { id, number } of bibliography) if (number !== null) expect([number, canonical(number)]).toEqual([id, id]);
  });

  it("names for every cited document where it is cited, and the citing document is at hand", () => {
    for (const { status, citations } of bibliography) {
      if (status !== "primary") expect(citations.length).toBeGreaterThan(0);
      for (const { document } of citations) expect(findDocument(document)?.status).toBe("primary");
    }
  });

  it("cites by the right number at a readable, canonical place", () => {
    for (const { id, citations } of bibliography) {
      for (const { locator, number } of citations) {
        if (number !== null) expect(canonical(number)).toBe(id);
        const place = parseLocator(locator);
        expect(place.ok && formatLocator(place.value)).toBe(locator);
      }
    }
  });

  it("prints only titles and issuers that some citation prints", () => {
    for (const { title, issuers, citations, status } of bibliography) {
      if (status === "primary") continue;
      expect(citations.map((one) => one.title)).toContain(title);
      expect(citations.some((one) => issuers.every((issuer) => one.issuers.includes(issuer)))).toBe(true);
    }
  });

  it("keeps both titles of 财建〔2019〕50号", () => {
    expect(findDocument("财建〔2019〕50号")?.citations.map(({ document, title }) => [document, title])).toEqual([
      ["乐府办〔2022〕9号", "服务业发展专项资金管理办法"],
      ["遂政办发〔2021〕15号", "财政部关于印发<服务业发展资金管理办法>的通知"],
    ]);
  });

  it("survives JSON", () => {
    expect(JSON.parse(JSON.stringify(bibliography))).toEqual(bibliography);
  });
});

describe("legalBasis and ruleSetsOf", () => {
  it("lechang-2021/doc/legal-basis: four documents, which bring the national and the Guangdong rules of 2021", () => {
    expect(ids(legalBasis("乐府办〔2022〕9号"))).toEqual([
      "国办发〔2015〕78号",
      "财建〔2019〕50号",
      "财办建〔2021〕38号",
      "粤商务电函〔2021〕100号",
    ]);
    expect(ruleSetsOf("乐府办〔2022〕9号")).toEqual(["national-2021", "guangdong-2021"]);
  });

  it("lechang-2019/doc/basis: three provincial documents, the rubric being 粤商务电函〔2021〕101号", () => {
    const basis = legalBasis("lechang-2019/self-evaluation");
    expect(ids(basis)).toEqual(["粤商务电函〔2021〕101号", "粤商务电函〔2019〕70号", "粤商务电函〔2019〕29号"]);
    expect(basis?.filter(({ role }) => role === "evaluation").map(({ id }) => id)).toEqual(["粤商务电函〔2021〕101号"]);
    expect(ruleSetsOf("lechang-2019/self-evaluation")).toEqual(["guangdong-2019"]);
  });

  it("suixi-2021/doc/legal-basis: the national notice and the Guangdong guide of 2020, not the guide of 2021", () => {
    expect(ids(legalBasis("遂府〔2021〕10号"))).toEqual(["财办建〔2020〕48号", "粤商务电函〔2020〕102号"]);
    expect(ruleSetsOf("遂府〔2021〕10号")).toEqual(["national-2020", "guangdong-2020"]);
  });

  it("suichang-2021/doc/legal-basis: the national notice and the Zhejiang plan of 2020, and 财建〔2019〕50号 further down", () => {
    expect(ids(legalBasis("遂政办发〔2021〕15号"))).toEqual(["财办建〔2020〕48号", "浙商务联发〔2020〕94号", "财建〔2019〕50号"]);
    expect(ruleSetsOf("遂政办发〔2021〕15号")).toEqual(["national-2020", "zhejiang-2020"]);
  });

  it("gives Shixing no rules through a number that is in doubt", () => {
    expect(ids(legalBasis("始府办〔2021〕12号"))).toEqual(["财办建〔2018〕58号"]);
    expect(ruleSetsOf("始府办〔2021〕12号")).toEqual([]);
  });

  it("does not know the basis of what nobody here has read", () => {
    expect(legalBasis("粤商务电函〔2021〕100号")).toBeNull();
    expect(legalBasis("国发〔2015〕40号")).toBeNull();
    expect(ruleSetsOf("粤商务电函〔2021〕100号")).toEqual([]);
  });
});

describe("findDocument", () => {
  it("shixing-2021/doc/number: 始府办〔2021〕12号 is of 2021, and its day of issue is not known", () => {
    expect(findDocument("始府办[2021]12 号")).toMatchObject({
      id: "始府办〔2021〕12号",
      issued: null,
      printed: null,
      issuers: ["始兴县人民政府办公室"],
    });
    expect(parseDocumentNumber("始府办〔2021〕12号")).toMatchObject({ value: { year: 2021 } });
  });

  it("tells the day of issue from the day of printing", () => {
    expect(findDocument("遂政办发〔2021〕15号")).toMatchObject({ issued: "2021-04-04", printed: "2021-04-07" });
    expect(findDocument("乐府办〔2022〕9号")).toMatchObject({ issued: "2022-04-18", printed: "2022-04-18" });
  });

  it("knows neither titles nor numbers off the record", () => {
    expect(findDocument("服务业发展资金管理办法")).toBeNull();
    expect(findDocument("财办建〔2019〕58号")).toBeNull();
    expect(findDocument("")).toBeNull();
  });
});

describe("citationWarnings", () => {
  it("shixing-2021/art/01-basis: 财办建[2018]58号 with a title of 2019 and a provincial issuer is doubtful twice", () => {
    const [cited] = findDocument("财办建〔2018〕58号")?.citations ?? [];
    const warnings = citationWarnings({ number: cited?.number ?? "", title: cited?.title ?? null, issuers: cited?.issuers ?? [] });
    expect(warnings.map(({ kind, suggestion }) => ({ kind, suggestion }))).toEqual([
      { kind: "year-mismatch", suggestion: "财办建〔2019〕58号" },
      { kind: "issuer-mismatch", suggestion: null },
    ]);
    expect(warnings[1]?.message.zh).toContain("财政部办公厅");
  });

  it("doubts nothing else that the five documents cite", () => {
    const doubted = bibliography.flatMap(({ citations }) =>
      citations.filter(({ number, title, issuers }) => number !== null && citationWarnings({ number, title, issuers }).length > 0),
    );
    expect(doubted.map(({ document, locator }) => `${document} ${locator}`)).toEqual(["始府办〔2021〕12号 附件 第一条"]);
  });

  it.each([
    ["财办建〔2018〕58号", ["year-mismatch"]],
    ["财办建〔2019〕58号", []],
    ["财办建〔2020〕58号", []],
  ])("a title of 2019 under %s gives %j: the year before is doubtful, the same and the next are not", (number, kinds) => {
    expect(citationWarnings({ number, title: "关于开展 2019 年工作的通知" }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it("accepts a joint document that names the owner of the series among others", () => {
    expect(citationWarnings({ number: "财办建〔2021〕38号", issuers: ["商务部办公厅", "财政部办公厅"] })).toEqual([]);
    expect(citationWarnings({ number: "财办建〔2021〕38号", issuers: ["商务部办公厅"] }).map(({ kind }) => kind)).toEqual([
      "issuer-mismatch",
    ]);
  });

  it("tells 遂溪 from 遂昌, whose codes share a sign", () => {
    expect(citationWarnings({ number: "遂府〔2021〕10号", issuers: ["遂昌县人民政府"] }).map(({ kind }) => kind)).toEqual([
      "issuer-mismatch",
    ]);
  });

  it("says when it cannot check: a series off the record, a number it cannot read", () => {
    expect(citationWarnings({ number: "国发〔2015〕40号" }).map(({ kind }) => kind)).toEqual(["unknown-series"]);
    expect(citationWarnings({ number: "四十号文" }).map(({ kind }) => kind)).toEqual(["unreadable-number"]);
  });
});

describe("documentSeries", () => {
  it("agrees with the bibliography on issuer and level, and covers every number in it", () => {
    for (const { code, issuer, level, knownFrom } of documentSeries) {
      expect(findDocument(knownFrom)).toMatchObject({ level, number: expect.stringMatching(`^${code}〔`) });
      expect(findDocument(knownFrom)?.issuers[0]).toBe(issuer);
    }
    const codes = new Set(documentSeries.map(({ code }) => code));
    for (const { number } of bibliography) if (number !== null) expect(codes.has(number.replace(/〔.*$/, ""))).toBe(true);
  });
});
