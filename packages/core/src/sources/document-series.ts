import type { Level } from "../finding.js";

/** An issuer code (机关代字) and the body whose series it is; a joint document runs in the series of its first issuer. */
export interface DocumentSeries {
  readonly code: string;
  readonly issuer: string;
  readonly level: Level;
  /** A document on record that prints this code together with this issuer. */
  readonly knownFrom: string;
}

/**
 * The series that the documents on record let us know (文号系列).
 *
 * @example
 * ```ts
 * import { documentSeries } from "@countykit/core";
 * documentSeries.find(({ code }) => code === "财办建")?.issuer; // => "财政部办公厅"
 * ```
 * @source 乐府办〔2022〕9号 序言; 遂府〔2021〕10号 序言; 遂政办发〔2021〕15号 序言, 六（二）3; the letterheads of the four county documents
 */
export const documentSeries: readonly DocumentSeries[] = [
  { code: "国办发", issuer: "国务院办公厅", level: "national", knownFrom: "国办发〔2015〕78号" },
  { code: "财建", issuer: "财政部", level: "national", knownFrom: "财建〔2019〕50号" },
  { code: "财办建", issuer: "财政部办公厅", level: "national", knownFrom: "财办建〔2021〕38号" },
  { code: "粤商务电函", issuer: "广东省商务厅", level: "province", knownFrom: "粤商务电函〔2021〕100号" },
  { code: "浙商务联发", issuer: "浙江省商务厅", level: "province", knownFrom: "浙商务联发〔2020〕94号" },
  { code: "乐府办", issuer: "乐昌市人民政府办公室", level: "county", knownFrom: "乐府办〔2022〕9号" },
  { code: "始府办", issuer: "始兴县人民政府办公室", level: "county", knownFrom: "始府办〔2021〕12号" },
  { code: "遂府", issuer: "遂溪县人民政府", level: "county", knownFrom: "遂府〔2021〕10号" },
  { code: "遂政办发", issuer: "遂昌县人民政府办公室", level: "county", knownFrom: "遂政办发〔2021〕15号" },
];
