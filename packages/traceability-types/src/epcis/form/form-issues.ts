import type { Issue, MessageTable } from "@countykit/core";
import { issueMaker, type IssueMaker } from "@countykit/core/reading";
import type { RuleName } from "./rules.js";
import type { TextKind } from "./texts.js";

interface Found {
  readonly zh: string;
  readonly en: string;
}

interface Sentences extends Record<RuleName, Record<never, never>> {
  readonly missing: { readonly key: string };
  readonly "unknown-key": { readonly key: string };
  readonly "wrong-type": { readonly expected: Found; readonly received: Found };
  readonly "not-text": { readonly text: TextKind; readonly received: string };
  readonly "not-word": { readonly received: string; readonly closed: boolean; readonly words: string };
  readonly duplicate: { readonly first: number };
  readonly "too-few": { readonly least: number };
  readonly "too-deep": { readonly limit: number };
  readonly "too-large": { readonly limit: number };
  readonly "not-exact": { readonly received: string };
  readonly "not-plain": Record<never, never>;
  readonly unreadable: Record<never, never>;
}

/** What a text of each kind is, in words. */
const TEXT_WORDS: Readonly<Record<TextKind, Found>> = {
  any: { zh: "文字", en: "text" },
  uri: { zh: "完整的网址、URN 或带前缀的名称", en: "a complete address, a URN or a name with a prefix" },
  time: { zh: "带时区的日期和时间，如 2026-07-01T10:30:00+08:00", en: "a date and time with an offset, such as 2026-07-01T10:30:00+08:00" },
  version: { zh: "版本号，如 2.0", en: "a version, such as 2.0" },
  offset: { zh: "时区偏移，如 +08:00", en: "an offset from UTC, such as +08:00" },
  unit: { zh: "UN/ECE 第 20 号建议书的单位代码，如 KGM", en: "a unit of UN/ECE Recommendation 20, such as KGM" },
  hex: { zh: "十六进制数", en: "hexadecimal digits" },
};

const TABLE: MessageTable<Sentences> = {
  missing: { zh: ({ key }) => `缺少字段 ${key}`, en: ({ key }) => `The field ${key} is missing` },
  "unknown-key": {
    zh: ({ key }) => `这里没有“${key}”这个字段；自定义字段的名称须带前缀或写成网址`,
    en: ({ key }) => `There is no field “${key}” here; the name of a field of one's own has a prefix or is an address`,
  },
  "wrong-type": {
    zh: ({ expected, received }) => `这里应为${expected.zh}，实际是${received.zh}`,
    en: ({ expected, received }) => `Expected ${expected.en}, found ${received.en}`,
  },
  "not-text": {
    zh: ({ text, received }) => `“${received}”不是${TEXT_WORDS[text].zh}`,
    en: ({ text, received }) => `“${received}” is not ${TEXT_WORDS[text].en}`,
  },
  "not-word": {
    zh: ({ received, closed, words }) => (closed ? `“${received}”应为 ${words}` : `“${received}”不在词表中，也不是其他词表中词的网址`),
    en: ({ received, closed, words }) =>
      closed ? `“${received}” should be ${words}` : `“${received}” is no word of the vocabulary, nor the address of a word of another`,
  },
  duplicate: { zh: ({ first }) => `与第 ${first} 项重复`, en: ({ first }) => `This is entry ${first} again` },
  "too-few": { zh: ({ least }) => `列表至少应有 ${least} 项`, en: ({ least }) => `The list needs at least ${least} entries` },
  "too-deep": { zh: ({ limit }) => `嵌套过深，最多 ${limit} 层`, en: ({ limit }) => `Nested more than ${limit} levels deep` },
  "too-large": {
    zh: ({ limit }) => `一个字段中的值过多，最多 ${limit} 个`,
    en: ({ limit }) => `One field holds more than ${limit} values`,
  },
  "not-exact": {
    zh: ({ received }) => `JSON 的数值无法准确表示 ${received}`,
    en: ({ received }) => `No number of JSON says ${received} exactly`,
  },
  "not-plain": { zh: () => "这里的值不是 JSON 所能表示的", en: () => "JSON cannot hold what stands here" },
  unreadable: { zh: () => "读取时出错，未能读完", en: () => "Reading failed before the end" },
  "what-or-sensor": {
    zh: () => "对象事件应有 epcList 或 quantityList，或者同时有传感器数据和 readPoint",
    en: () => "An object event has an epcList or a quantityList, or else sensor data together with a readPoint",
  },
  "ilmd-on-add": {
    zh: () => "只有动作为 ADD 的对象事件才可带 ilmd",
    en: () => "Only an object event with the action ADD may carry ilmd",
  },
  "children-or-delete": {
    zh: () => "应有 childEPCs 或 childQuantityList；只有动作为 DELETE 时才可都不写",
    en: () => "There must be childEPCs or a childQuantityList; only with the action DELETE may both be left out",
  },
  "what-or-delete": {
    zh: () => "应有 epcList 或 quantityList；只有动作为 DELETE 时才可都不写",
    en: () => "There must be an epcList or a quantityList; only with the action DELETE may both be left out",
  },
  "inputs-and-outputs": {
    zh: () => "转换事件应同时有投入和产出；有 transformationID 时至少应有其一",
    en: () => "A transformation has inputs and outputs; with a transformationID it has at least one of the two",
  },
  "set-or-unset": { zh: () => "应有 set 或 unset", en: () => "There must be set or unset" },
  "has-context": { zh: () => "缺少 @context", en: () => "The @context is missing" },
};

/** Makes the issues of documents whose form is wrong. */
export const formIssue: IssueMaker<Sentences> = issueMaker<Sentences>(TABLE, {});

const TYPE_WORDS: Readonly<Record<string, Found>> = {
  string: { zh: "文字", en: "text" },
  number: { zh: "数字", en: "a number" },
  boolean: { zh: "true 或 false", en: "true or false" },
  object: { zh: "对象", en: "an object" },
  array: { zh: "列表", en: "a list" },
  null: { zh: "null", en: "null" },
};

/** A value of a type that is not wanted at its place. */
export function typeIssue(path: string, expected: readonly string[], received: string): Issue {
  const wanted = expected.map((type) => TYPE_WORDS[type] ?? { zh: type, en: type });
  const params = {
    expected: { zh: wanted.map(({ zh }) => zh).join("或"), en: wanted.map(({ en }) => en).join(" or ") },
    received: TYPE_WORDS[received] ?? { zh: "JSON 以外的值", en: "something that is no JSON" },
  };
  return formIssue("wrong-type", path, params, { expected: expected.join(" | "), received });
}
