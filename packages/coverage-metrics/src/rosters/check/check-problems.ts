import type { Bilingual, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";

/** What the rows of rosters may say against one another, or what is worth a second look. */
export interface Findings {
  readonly "duplicate-row": { readonly roster: Bilingual; readonly key: string; readonly first: Bilingual };
  readonly "person-twice": { readonly session: string; readonly person: string; readonly first: Bilingual };
  readonly "unknown-village": { readonly code: string };
  readonly "unknown-town": { readonly code: string };
  readonly "unknown-session": { readonly session: string; readonly rows: number };
  readonly "unknown-facility": { readonly facility: string };
  readonly "outside-county": { readonly code: string; readonly county: string };
  readonly "dates-reversed": { readonly before: Bilingual; readonly after: Bilingual; readonly from: string; readonly to: string };
  readonly "persons-above-person-times": { readonly session: string; readonly persons: number; readonly personTimes: number };
  readonly "outside-china": { readonly axis: Bilingual; readonly value: string };
  readonly "coordinates-swapped": { readonly longitude: string; readonly latitude: string };
  readonly "after-as-of": { readonly date: string; readonly asOf: string };
  readonly "status-against-dates": {
    readonly status: Bilingual;
    readonly happened: Bilingual;
    readonly date: string;
    readonly asOf: string;
  };
  readonly "operating-without-village": { readonly id: string };
  readonly "village-named-twice": { readonly id: string; readonly code: string };
  readonly "village-served-by-several": { readonly code: string; readonly stations: number };
  readonly "serves-another-county": { readonly id: string; readonly code: string };
  readonly "community-code": { readonly code: string };
}

const TABLE: MessageTable<Findings> = {
  "duplicate-row": {
    zh: ({ roster, key, first }) => `“${roster.zh}”名册里“${key}”重复登记，已见于${first.zh}`,
    en: ({ roster, key, first }) => `“${key}” stands twice in the roster “${roster.en}”, first in ${first.en}`,
  },
  "person-twice": {
    zh: ({ session, person, first }) => `学员“${person}”在场次“${session}”签到两次，已见于${first.zh}`,
    en: ({ session, person, first }) => `The person “${person}” is entered twice for the session “${session}”, first in ${first.en}`,
  },
  "unknown-village": { zh: ({ code }) => `行政村名册里没有 ${code}`, en: ({ code }) => `The roster of villages has no ${code}` },
  "unknown-town": { zh: ({ code }) => `乡镇名册里没有 ${code}`, en: ({ code }) => `The roster of towns has no ${code}` },
  "unknown-session": {
    zh: ({ session, rows }) => `培训场次名册里没有“${session}”，签到名册有 ${rows} 行写的是它`,
    en: ({ session, rows }) =>
      `The roster of sessions has no “${session}”, of which ${rows === 1 ? "1 attendance speaks" : `${rows} attendances speak`}`,
  },
  "unknown-facility": {
    zh: ({ facility }) => `设施名册里没有“${facility}”`,
    en: ({ facility }) => `The roster of facilities has no “${facility}”`,
  },
  "outside-county": {
    zh: ({ code, county }) => `${code} 不在 ${county} 境内`,
    en: ({ code, county }) => `${code} does not lie in ${county}`,
  },
  "dates-reversed": {
    zh: ({ before, after, from, to }) => `${after.zh} ${to} 早于${before.zh} ${from}`,
    en: ({ before, after, from, to }) => `“${after.en}” ${to} comes before “${before.en}” ${from}`,
  },
  "persons-above-person-times": {
    zh: ({ session, persons, personTimes }) => `场次“${session}”签到的有 ${persons} 人，多于所填的 ${personTimes} 人次`,
    en: ({ session, persons, personTimes }) =>
      `${persons} people are listed for the session “${session}”, but its person-times are entered as ${personTimes}`,
  },
  "outside-china": {
    zh: ({ axis, value }) => `${axis.zh} ${value} 不在我国境内`,
    en: ({ axis, value }) => `The ${axis.en} ${value} is not in China`,
  },
  "coordinates-swapped": {
    zh: ({ longitude, latitude }) => `经度 ${longitude} 与纬度 ${latitude} 写反了`,
    en: ({ longitude, latitude }) => `The longitude ${longitude} and the latitude ${latitude} stand the wrong way round`,
  },
  "after-as-of": {
    zh: ({ date, asOf }) => `${date} 晚于统计截止日 ${asOf}，到那天还没有发生`,
    en: ({ date, asOf }) => `${date} is later than ${asOf}, the day for which is counted, so it is not there yet`,
  },
  "status-against-dates": {
    zh: ({ status, happened, date, asOf }) => `状态填“${status.zh}”，${happened.zh}却是 ${date}（统计截止日 ${asOf}）`,
    en: ({ status, happened, date, asOf }) => `The status is “${status.en}”, yet “${happened.en}” is ${date} (counted for ${asOf})`,
  },
  "operating-without-village": {
    zh: ({ id }) => `站点“${id}”已运营，却没有写明所在村或服务村，不知道覆盖了哪个村`,
    en: ({ id }) => `The station “${id}” operates, but neither the village where it stands nor one that it serves is named`,
  },
  "village-named-twice": {
    zh: ({ id, code }) => `站点“${id}”把村 ${code} 写了两次，只计一次`,
    en: ({ id, code }) => `The station “${id}” names the village ${code} twice; it counts once`,
  },
  "village-served-by-several": {
    zh: ({ code, stations }) => `村 ${code} 有 ${stations} 个站点，计覆盖时只算一个村`,
    en: ({ code, stations }) => `The village ${code} has ${stations} stations; it counts as one village covered`,
  },
  "serves-another-county": {
    zh: ({ id, code }) => `站点“${id}”服务的村 ${code} 不在它所在的县`,
    en: ({ id, code }) => `The station “${id}” serves the village ${code}, which lies in another county than the station`,
  },
  "community-code": {
    zh: ({ code }) => `${code} 看来是社区（居委会），村居类别却没有填，现按行政村计`,
    en: ({ code }) => `${code} looks like a neighbourhood committee, but its kind is blank, so it counts as an administrative village`,
  },
};

const HINTS: { readonly [Code in keyof Findings]?: Bilingual } = {
  "duplicate-row": { zh: "同一事物只留一行", en: "Keep one row for one thing" },
  "person-twice": { zh: "一人一场只留一行；若是两个人，请分开编号", en: "Keep one row for a person and session; give two people two ids" },
  "unknown-session": { zh: "请在培训场次名册里补上这一场，或改正编号", en: "Enter the session in its roster, or correct the id" },
  "unknown-facility": { zh: "请在设施名册里补上，或改正编号", en: "Enter the facility in its roster, or correct the id" },
  "persons-above-person-times": {
    zh: "人次不会少于人数；请核对签到表，或删去所填人次",
    en: "There are never fewer person-times than persons: check the sign-in sheet, or leave the number out",
  },
  "coordinates-swapped": { zh: "请对调两栏", en: "Swap the two columns" },
  "community-code": {
    zh: "请填村居类别：行政村，或社区（居委会）",
    en: "Give its kind: administrative village or neighbourhood committee",
  },
  "outside-china": {
    zh: "请填十进制度数，经度 73 至 136，纬度 3 至 54",
    en: "Give decimal degrees, 73 to 136 of longitude and 3 to 54 of latitude",
  },
};

/** Something that the rows say, as an issue. */
export const finding: IssueMaker<Findings> = /* @__PURE__ */ issueMaker(TABLE, HINTS);
