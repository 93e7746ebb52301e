import { describe, expect, it } from "vitest";
import { formatDocumentNumber, parseDocumentNumber, sameDocument } from "./document-number.js";

const read = (text: unknown) => {
  const result = parseDocumentNumber(text);
  return result.ok ? result.value : result.issues;
};

describe("parseDocumentNumber", () => {
  it("lechang-2021/doc/number: 乐府办〔2022〕9 号 with its inner space is 乐府办, 2022, 9", () => {
    expect(read("乐府办〔2022〕9 号")).toEqual({ issuer: "乐府办", year: 2022, serial: 9 });
  });

  it("suixi-2021/doc/number: 遂府〔2021〕10号 is 遂府, 2021, 10", () => {
    expect(read("遂府〔2021〕10号")).toEqual({ issuer: "遂府", year: 2021, serial: 10 });
  });

  it("suichang-2021/doc/number: 遂政办发〔2021〕15号 keeps 办发 in the issuer code", () => {
    expect(read("遂政办发〔2021〕15号")).toEqual({ issuer: "遂政办发", year: 2021, serial: 15 });
  });

  it("conv/doc-number: 财办建[2018]58号 in square brackets is 财办建, 2018, 58", () => {
    expect(read("财办建[2018]58号")).toEqual({ issuer: "财办建", year: 2018, serial: 58 });
  });

  it.each([
    "财建〔2019〕50号",
    "财建[2019]50号",
    "财建［2019］50号",
    "财建(2019)50号",
    "财建（2019）50号",
    "财建【2019】50号",
    "财建﹝2019﹞50号",
    "财建〔２０１９〕５０号",
    " 财建 〔 2019 〕 50 号 ",
    "财建　〔2019〕　50号",
    "财建〔2019\n〕50号",
    "财建〔2019〕第50号",
    "财建〔2019〕050号",
  ])("reads %j as 财建〔2019〕50号", (text) => {
    const result = parseDocumentNumber(text);
    expect(result.ok && formatDocumentNumber(result.value)).toBe("财建〔2019〕50号");
  });

  it("reads the telegram series of the State Council office, which sets the holidays", () => {
    expect(read("国办发明电〔2020〕27号")).toEqual({ issuer: "国办发明电", year: 2020, serial: 27 });
  });

  it.each([
    "",
    "号",
    "财建",
    "财建〔2019〕50",
    "财建〔2019〕号",
    "财建〔2019〕0号",
    "财建〔19〕50号",
    "财建〔1948〕50号",
    "财建〔20190〕50号",
    "〔2019〕50号",
    "财建2019年50号",
    "caijian〔2019〕50号",
    "财建〔2019〕50号文件",
    "财建〔2019〕1234567号",
    `${"财".repeat(21)}〔2019〕50号`,
    "财".repeat(1_000_000),
    null,
    undefined,
    50,
    {},
    ["财建〔2019〕50号"],
  ])("answers %.20j with one issue and no throw", (input) => {
    const result = parseDocumentNumber(input, "/basis/0");
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]).toMatchObject({ code: "not-document-number", path: "/basis/0" });
    expect(result.issues[0]?.message.zh.length).toBeLessThan(80);
  });

  it("takes the years from 1949 on", () => {
    expect(parseDocumentNumber("政〔1949〕1号").ok).toBe(true);
    expect(parseDocumentNumber("政〔1950〕1号").ok).toBe(true);
  });

  it.each(["2020年第7号公告", "财政部2020年第7号", "财政部公告2020年第7号"])("says of %s that it has no issuer code", (text) => {
    const result = parseDocumentNumber(text);
    expect(!result.ok && (result.issues[0]?.hint?.en ?? "")).toContain("issuer code");
  });
});

describe("sameDocument", () => {
  it("goes by number whatever the brackets", () => {
    expect(sameDocument("粤商务电函〔2021〕100 号", "粤商务电函（2021）100号")).toBe("yes");
  });

  it("tells the 2021 guide from the 2021 evaluation notice one number on", () => {
    expect(sameDocument("粤商务电函〔2021〕100号", "粤商务电函〔2021〕101号")).toBe("no");
  });

  it("tells issuers and years apart", () => {
    expect(sameDocument("遂府〔2021〕10号", "遂政办发〔2021〕10号")).toBe("no");
    expect(sameDocument("财办建〔2018〕58号", "财办建〔2019〕58号")).toBe("no");
  });

  it("does not know when either side has no number, even for equal titles", () => {
    expect(sameDocument("服务业发展资金管理办法", "服务业发展资金管理办法")).toBe("unknown");
    expect(sameDocument("财建〔2019〕50号", "")).toBe("unknown");
  });
});
