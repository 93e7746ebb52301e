import { type Bilingual, type MessageTable, say } from "@countykit/core";
import type { SampleCounts, SampleSize, StationRange } from "./sample-counts.js";
import type { SampleRemark } from "./split-sample.js";

/** Every sentence about a sample. */
interface SampleMessages {
  readonly sample: { readonly stations: number; readonly size: string; readonly poverty: string; readonly title: Bilingual };
  readonly other: { readonly size: string; readonly poverty: string; readonly title: Bilingual };
  readonly visits: { readonly size: string; readonly poverty: string };
  readonly enlarged: object;
  readonly "too-few-poverty-stations": object;
  readonly "too-few-other-stations": object;
  readonly "too-few-stations": object;
}

const TABLE: MessageTable<SampleMessages> = {
  sample: {
    zh: ({ stations, size, poverty, title }) =>
      `${stations} 个村级站点中抽查 ${size} 个站点的视频，其中省定贫困村站点 ${poverty} 个（按“${title.zh}”理解，不足一个的按一个计）`,
    en: ({ stations, size, poverty, title }) =>
      `Videos of ${size} of ${stations} village stations, ${poverty} of them in poverty villages (read as: ${title.en}; rounded up)`,
  },
  other: {
    zh: ({ size, poverty, title }) => `若按“${title.zh}”理解，抽查 ${size} 个，其中省定贫困村站点 ${poverty} 个`,
    en: ({ size, poverty, title }) => `Read as “${title.en}”, ${size} videos with ${poverty} of poverty villages`,
  },
  visits: {
    zh: ({ size, poverty }) => `现场查看 ${size} 个站点，其中省定贫困村站点 ${poverty} 个`,
    en: ({ size, poverty }) => `${size} stations seen on site, ${poverty} of them in poverty villages`,
  },
  enlarged: {
    zh: () => "应抽查的省定贫困村站点多于按比例抽查的站点总数，抽查数量以前者为准",
    en: () => "The poverty-village stations asked for are more than the whole share, so the sample is as large as they are",
  },
  "too-few-poverty-stations": {
    zh: () => "省定贫困村站点不足，其余从其他站点补足",
    en: () => "There are too few poverty-village stations; others take their place",
  },
  "too-few-other-stations": {
    zh: () => "其他站点不足，其余从省定贫困村站点补足",
    en: () => "There are too few other stations; those of poverty villages take their place",
  },
  "too-few-stations": { zh: () => "站点不足，全部查看", en: () => "There are too few stations, so all are looked at" },
};

/**
 * How many stations are looked at, as sentences in Chinese and English (抽查数量说明): the videos, the same in the other reading where it differs, the visits,
 * and what could not be done as the text has it.
 *
 * @example
 * ```ts
 * import { explainSample, sampleCounts } from "@countykit/scoring-rubric";
 *
 * const counts = sampleCounts({ stations: 137, povertyStations: 39 });
 * const [, other, visits] = counts.ok ? explainSample(counts.value) : [];
 * other?.zh; // => "若按“抽查站点的 50% 为省定贫困村站点”理解，抽查 42 个，其中省定贫困村站点 21 个"
 * visits?.en; // => "5 stations seen on site, 2 of them in poverty villages"
 * ```
 * @source 粤商务电函〔2021〕101号, 服务体系建设 (2), note
 */
export function explainSample({ stations, readings, visits }: SampleCounts): readonly Bilingual[] {
  const [first, ...others] = readings;
  if (first === undefined) return [];
  const differing = others.filter((one) => sized(one).join() !== sized(first).join());
  return [
    say(TABLE, "sample", { stations, ...said(first), title: first.title }),
    ...first.remarks.map(remark),
    ...differing.flatMap((one) => [say(TABLE, "other", { ...said(one), title: one.title }), ...one.remarks.map(remark)]),
    say(TABLE, "visits", said(visits)),
    ...visits.remarks.map(remark),
  ];
}

const remark = (one: SampleRemark): Bilingual => say(TABLE, one, {});

const sized = ({ size, poverty }: SampleSize): readonly number[] => [size.min, size.max, poverty.min, poverty.max];

const said = ({ size, poverty }: SampleSize): { readonly size: string; readonly poverty: string } => ({
  size: range(size),
  poverty: range(poverty),
});

const range = ({ min, max }: StationRange): string => (min === max ? String(min) : `${min}–${max}`);
