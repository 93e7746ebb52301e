import { type MessageTable, say } from "../messages.js";
import type { Bilingual } from "../text.js";

interface Expected {
  readonly zh: string;
  readonly en: string;
  readonly received: Bilingual;
}

interface Limit {
  readonly limit: string;
}

/** What each problem with the form of a document has to say. */
export interface Sentences {
  readonly missing: { readonly key: Bilingual };
  readonly "empty-slot": { readonly index: number };
  readonly "wrong-type": Expected;
  readonly "not-one-of": { readonly received: Bilingual; readonly allowed: readonly string[] };
  readonly "unknown-kind": { readonly received: Bilingual; readonly allowed: readonly string[] };
  readonly "unknown-key": { readonly key: string };
  readonly blank: Record<never, never>;
  readonly "too-long": Limit;
  readonly "too-many": Limit & { readonly received: string };
  readonly "too-many-keys": Limit & { readonly received: string };
  readonly "too-few": Limit;
  readonly "out-of-range": Limit & { readonly received: Bilingual };
  readonly "not-whole": { readonly received: Bilingual };
  readonly "bad-format": { readonly received: Bilingual };
  readonly "not-date": { readonly received: Bilingual };
  readonly "no-such-day": { readonly received: Bilingual };
  readonly "not-plain": { readonly received: string };
  readonly unreadable: Record<never, never>;
  readonly cycle: Record<never, never>;
  readonly "too-deep": Limit;
  readonly "too-large": Limit;
  readonly "too-many-issues": { readonly most: number; readonly more: number; readonly skipped: number };
  readonly invalid: { readonly received: Bilingual };
}

const SENTENCES: MessageTable<Sentences> = {
  missing: { zh: ({ key }) => `缺少字段 ${key.zh}`, en: ({ key }) => `The field ${key.en} is missing` },
  "empty-slot": { zh: ({ index }) => `列表第 ${index + 1} 项是空的`, en: ({ index }) => `Entry ${index + 1} of the list is empty` },
  "wrong-type": {
    zh: ({ zh, received }) => `这里应为${zh}；实际是：${received.zh}`,
    en: ({ en, received }) => `Expected ${en}, found ${received.en}`,
  },
  "not-one-of": {
    zh: ({ received, allowed }) => `${received.zh} 不在允许的取值之列：${allowed.join("、")}`,
    en: ({ received, allowed }) => `${received.en} is not one of the allowed values: ${allowed.join(", ")}`,
  },
  "unknown-kind": {
    zh: ({ received, allowed }) => `没有 ${received.zh} 这个种类，可用的有：${allowed.join("、")}`,
    en: ({ received, allowed }) => `There is no kind ${received.en}; the kinds are: ${allowed.join(", ")}`,
  },
  "unknown-key": { zh: ({ key }) => `这里没有“${key}”这个字段`, en: ({ key }) => `There is no field “${key}” here` },
  blank: { zh: () => "文字不能为空", en: () => "The text is blank" },
  "too-long": { zh: ({ limit }) => `文字过长，最多 ${limit} 个字符`, en: ({ limit }) => `The text is longer than ${limit} characters` },
  "too-many": {
    zh: ({ limit, received }) => `列表有 ${received} 项，最多 ${limit} 项`,
    en: ({ limit, received }) => `The list has ${received} entries; ${limit} is the most`,
  },
  "too-many-keys": {
    zh: ({ limit, received }) => `这里有 ${received} 个字段，最多 ${limit} 个`,
    en: ({ limit, received }) => `There are ${received} fields here; ${limit} is the most`,
  },
  "too-few": {
    zh: ({ limit }) => `列表至少要有 ${limit} 项`,
    en: ({ limit }) => `The list needs at least ${limit} ${limit === "1" ? "entry" : "entries"}`,
  },
  "out-of-range": {
    zh: ({ limit, received }) => `${received.zh} 超出范围，应 ${limit}`,
    en: ({ limit, received }) => `${received.en} is out of range; it has to be ${limit}`,
  },
  "not-whole": { zh: ({ received }) => `${received.zh} 不是整数`, en: ({ received }) => `${received.en} is not a whole number` },
  "bad-format": {
    zh: ({ received }) => `${received.zh} 的写法不对`,
    en: ({ received }) => `${received.en} is not written in the right form`,
  },
  "not-date": { zh: ({ received }) => `${received.zh} 不是日期`, en: ({ received }) => `${received.en} is not a date` },
  "no-such-day": { zh: ({ received }) => `没有 ${received.zh} 这一天`, en: ({ received }) => `There is no such day as ${received.en}` },
  "not-plain": {
    zh: ({ received }) => `这里是 ${received}，不是 JSON 能表示的数据`,
    en: ({ received }) => `This is a ${received}, which JSON has no way to write`,
  },
  unreadable: { zh: () => "读取这里的内容时出错", en: () => "Reading what stands here failed" },
  cycle: { zh: () => "这里又指回了包含它的对象，形成循环", en: () => "This points back to an object that contains it" },
  "too-deep": { zh: ({ limit }) => `嵌套超过 ${limit} 层`, en: ({ limit }) => `This nests deeper than ${limit} levels` },
  "too-large": {
    zh: ({ limit }) => `文件过大，内容超过 ${limit} 个值（一个对象或列表按 20 个计）`,
    en: ({ limit }) => `The document holds more than ${limit} values, an object or list counting as twenty`,
  },
  "too-many-issues": {
    zh: ({ most, more, skipped }) =>
      `问题太多，只列出前 ${most} 个；另有 ${more} 个未列出${skipped > 0 ? `，并有 ${skipped} 项没有再检查` : ""}`,
    en: ({ most, more, skipped }) =>
      `Only the first ${most} problems are listed, and ${more} more are not${skipped > 0 ? `; ${skipped} entries were not checked any further` : ""}`,
  },
  invalid: { zh: ({ received }) => `${received.zh} 不符合要求`, en: ({ received }) => `${received.en} is not acceptable` },
};

/**
 * The sentence for one of the problems that every form can have (问题文案), in both languages, as a part of an issue.
 *
 * @example
 * ```ts
 * import { saySentence, tellReceived } from "@countykit/core/reading";
 *
 * saySentence("not-date", { received: tellReceived("April") }).message; // => { "zh": "“April” 不是日期", "en": "“April” is not a date" }
 * ```
 * @source semantics § 8: messages in Chinese and English
 */
export const saySentence = <Key extends keyof Sentences>(key: Key, params: Sentences[Key]): { readonly message: Bilingual } => ({
  message: say(SENTENCES, key, params),
});
