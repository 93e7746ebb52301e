import type { Issue } from "@countykit/core";
import { carry, describeAs, type KeyNames, LONGEST_TEXT } from "@countykit/core/reading";
import * as z from "zod";
import { compareRatios, ratio, readDecimal } from "../numbers/ratio.js";
import { decimal } from "../parse/numbers-form.js";
import { readPercent } from "../parse/read-numbers.js";
import { planIssue } from "./plan-problems.js";
import type { SamplePlan, SampleReading } from "./sample-plan.js";

/** A number of stations (站点数). */
const count: z.ZodType<number> = /* @__PURE__ */ describeAs(/* @__PURE__ */ z.int().min(0), {
  code: "not-count",
  expected: "0, 1, 2 …",
  zh: "站点数（0 或正整数）",
  en: "a number of stations, a whole number from 0 on",
});

/** A share from 0 to 1 (比例): decimal text, or a JSON number; comes out as text. */
const share: z.ZodType<string> = /* @__PURE__ */ describeAs(
  decimal.transform((value, context) => {
    const read = readDecimal(value);
    return read.top >= 0 && compareRatios(read, ratio(1)) <= 0 ? value : carry(context, [outOfRange(value)]);
  }),
  {
    code: "not-decimal",
    expected: "decimal text",
    zh: "比例（十进制数）",
    en: "a share, as a decimal number",
    hint: { zh: '请写成文本，如 "0.30"', en: 'Write it as text, such as "0.30"' },
  },
);

/** Of 30 it is likely that 30 % was meant; of -1 or 300 nobody knows. */
function outOfRange(value: string): Issue {
  const issue = planIssue("share-out-of-range", "", { share: value }, { expected: "0 … 1", received: `“${value}”` });
  const read = readDecimal(value);
  const meant = read.top > 0 && compareRatios(read, ratio(100)) <= 0 ? readPercent(`${value}%`) : null;
  return meant === null
    ? issue
    : { ...issue, didYouMean: meant, hint: { zh: `${value}% 写作 ${meant}`, en: `${value} % is written ${meant}` } };
}

/** Any text that is not blank, as it stands: blanks around it are part of it, since another text draws other stations. */
const seed: z.ZodType<string> = /* @__PURE__ */ describeAs(/* @__PURE__ */ z.string().regex(/\S/u).max(LONGEST_TEXT), {
  code: "not-seed",
  expected: "text",
  zh: "作抽签种子的一段文字",
  en: "some text as a seed",
  hint: {
    zh: '请写成文本并随抽查名单公布，如 "乐昌 2021-09-10"',
    en: 'Write it as text, such as "Lechang 2021-09-10", and publish it with the sample',
  },
});

/** What a sample has to hold, as it may be written (抽查比例). */
export const planForm: z.ZodObject = /* @__PURE__ */ z.strictObject({
  share,
  povertyShare: share,
  visits: count,
  povertyVisits: count,
}) satisfies z.ZodType<SamplePlan>;

const READINGS = ["half-of-poverty-stations", "half-of-sample"] as const satisfies readonly SampleReading[];

/** How a sample is drawn, as it may be written (抽取方式). */
export const optionsForm: z.ZodObject = /* @__PURE__ */ z.strictObject({
  seed,
  plan: planForm.exactOptional(),
  reading: /* @__PURE__ */ z.enum(READINGS).exactOptional(),
  byTown: /* @__PURE__ */ z.boolean().exactOptional(),
  visitsFrom: /* @__PURE__ */ z.enum(["all", "sample"]).exactOptional(),
});

/** How many stations are of a sort: a number, or bounds. */
const countOrBounds = /* @__PURE__ */ describeAs(
  /* @__PURE__ */ z.union([count, /* @__PURE__ */ z.strictObject({ min: count, max: count })]),
  {
    code: "not-count",
    expected: "0, 1, 2 … | {min, max}",
    zh: "站点数（0 或正整数），或 {min, max}",
    en: "a number of stations, a whole number from 0 on, or {min, max}",
  },
);

/** How many stations there are, as it may be written (站点计数). */
export const countsForm: z.ZodObject = /* @__PURE__ */ z.strictObject({
  stations: count,
  povertyStations: countOrBounds.nullable(),
});

/** What the fields are called. */
export const SAMPLE_KEYS: KeyNames = {
  byTown: { zh: ["按乡镇抽取", "按乡镇"], en: "whether each town is drawn from" },
  counts: { zh: ["站点计数"], en: "counts" },
  max: { zh: ["上界", "最多"], en: "upper bound" },
  min: { zh: ["下界", "最少"], en: "lower bound" },
  options: { zh: ["抽取方式"], en: "options" },
  plan: { zh: ["抽查方案"], en: "plan" },
  povertyShare: { zh: ["贫困村站点比例", "省定贫困村站点比例"], en: "share of poverty villages" },
  povertyStations: { zh: ["省定贫困村站点数", "贫困村站点数", "贫困村站点"], en: "stations in poverty villages" },
  povertyVisits: { zh: ["现场查看贫困村站点数", "现场查看贫困村站点"], en: "visits in poverty villages" },
  reading: { zh: ["理解"], en: "reading" },
  rows: { zh: ["站点清单"], en: "stations" },
  seed: { zh: ["抽签种子", "种子"], en: "seed" },
  share: { zh: ["抽查比例", "比例"], en: "share" },
  stations: { zh: ["站点数", "站点总数", "站点"], en: "stations" },
  visits: { zh: ["现场查看站点数", "现场查看"], en: "visits" },
  visitsFrom: { zh: ["现场查看范围"], en: "where visits come from" },
};
