import type { None, Said, Sentences } from "../said.js";

export interface ShareMessages {
  readonly "share.cap.pass": None;
  readonly "share.cap.fail": None;
  readonly "share.cap.unknown": None;
  readonly "share.cap.depends-on-reading": None;
  readonly "share.empty-base": None;
  readonly "share.floor.pass": None;
  readonly "share.floor.fail": None;
  readonly "share.floor.unknown": None;
  readonly "share.floor.depends-on-reading": None;
}

export const shareMessages: Sentences<ShareMessages> = {
  "share.cap.pass": {
    zh: ({ measured, limit, distance }) => `占比 ${measured}，未超过上限 ${limit}，还可安排 ${distance}`,
    en: ({ measured, limit, distance }) => `The share is ${measured}, within the cap of ${limit}; ${distance} to spare`,
  },
  "share.cap.fail": {
    zh: ({ measured, limit, distance }) => `占比 ${measured}，超过上限 ${limit}，超出 ${distance}`,
    en: ({ measured, limit, distance }) => `The share is ${measured}, above the cap of ${limit} by ${distance}`,
  },
  "share.cap.unknown": {
    zh: (said) => `${lieZh(said)}，能否守住上限 ${said.limit} 尚不能判断；缺：${said.missing}`,
    en: (said) => `${lieEn(said)}, so the cap of ${said.limit} cannot be decided yet; missing: ${said.missing}`,
  },
  "share.cap.depends-on-reading": {
    zh: ({ limit, readings }) => `上限 ${limit}，结论取决于条文的理解：${readings}`,
    en: ({ limit, readings }) => `The cap is ${limit}; the answer depends on how the clause is read: ${readings}`,
  },
  "share.empty-base": { zh: () => "基数为零，没有占比可言", en: () => "The base is empty, so there is no share of it" },
  "share.floor.pass": {
    zh: ({ measured, limit, distance }) => `占比 ${measured}，达到下限 ${limit}，高出 ${distance}`,
    en: ({ measured, limit, distance }) => `The share is ${measured}, at or above the floor of ${limit} by ${distance}`,
  },
  "share.floor.fail": {
    zh: ({ measured, limit, distance }) => `占比 ${measured}，低于下限 ${limit}，还差 ${distance}`,
    en: ({ measured, limit, distance }) => `The share is ${measured}, short of the floor of ${limit} by ${distance}`,
  },
  "share.floor.unknown": {
    zh: (said) => `${lieZh(said)}，能否达到下限 ${said.limit} 尚不能判断；缺：${said.missing}`,
    en: (said) => `${lieEn(said)}, so the floor of ${said.limit} cannot be decided yet; missing: ${said.missing}`,
  },
  "share.floor.depends-on-reading": {
    zh: ({ limit, readings }) => `下限 ${limit}，结论取决于条文的理解：${readings}`,
    en: ({ limit, readings }) => `The floor is ${limit}; the answer depends on how the clause is read: ${readings}`,
  },
};

/** Where an open share lies, as far as anything is known of it. */
const lieZh = ({ known, measured }: Said): string =>
  known === "none" ? "占比尚无法测算" : known === "one" ? `占比为 ${measured}` : `占比在 ${measured} 之间`;

const lieEn = ({ known, measured }: Said): string =>
  known === "none" ? "The share cannot be measured yet" : known === "one" ? `The share is ${measured}` : `The share lies in ${measured}`;
