import type { MessageTable } from "@countykit/core";

type Subject = { readonly subject: string };

/** What can be missing, each with what it is told by. */
export interface LackParams {
  readonly "never-made": Subject;
  readonly "made-without-place": Subject;
  readonly "no-test": Subject;
  readonly "no-own-test": Subject;
  readonly "origin-without-test": Subject & { readonly root: string };
  readonly "no-limit": Subject & { readonly substance: string };
  readonly "not-comparable": Subject & { readonly substance: string };
  readonly "no-origin": Subject & { readonly root: string };
  readonly "origin-without-place": Subject & { readonly root: string };
  readonly "not-in-events": Subject;
  readonly "no-destination": Subject & { readonly shipment: string };
  readonly "whereabouts-unknown": Subject;
  readonly "not-stored": Subject;
  readonly "stored-otherwise": Subject;
  readonly "not-found": Subject;
  readonly "not-an-id": Subject;
  readonly "made-twice": Subject;
  readonly "nobody-responsible": Subject;
  readonly "nowhere-to-recall": Subject;
  readonly "nobody-to-notify": Subject & { readonly shipment: string };
  readonly "left-out-of-recall": Subject & { readonly shipment: string };
}

/** The one table of what is missing (欠缺文案). */
export const LACKS: MessageTable<LackParams> = {
  "never-made": {
    zh: ({ subject }) => `${subject} 没有生产记录`,
    en: ({ subject }) => `No event says how ${subject} came to be`,
  },
  "made-without-place": {
    zh: ({ subject }) => `${subject} 的生产记录没有写明地点`,
    en: ({ subject }) => `The event that made ${subject} names no place`,
  },
  "no-test": {
    zh: ({ subject }) => `${subject} 及其来料都没有检测结果`,
    en: ({ subject }) => `Neither ${subject} nor what it was made of has a test result`,
  },
  "no-own-test": {
    zh: ({ subject }) => `${subject} 自身没有检测结果，来料有没有还要追溯才知道`,
    en: ({ subject }) => `${subject} has no test result of its own; whether what it was made of has one takes a trace back`,
  },
  "origin-without-test": {
    zh: ({ subject, root }) => `${subject} 自身没有检测结果，来料中的 ${root} 也没有检测`,
    en: ({ subject, root }) => `${subject} has no test result of its own, and ${root}, which went into it, was not tested`,
  },
  "no-limit": {
    zh: ({ subject, substance }) => `${subject} 检测了${substance}，但没有可以对照的限量`,
    en: ({ subject, substance }) => `${subject} was tested for ${substance}, for which no limit is given`,
  },
  "not-comparable": {
    zh: ({ subject, substance }) => `${subject} 的${substance}检测值与限量无法比较`,
    en: ({ subject, substance }) => `The result of ${subject} for ${substance} cannot be compared with the limit`,
  },
  "no-origin": {
    zh: ({ subject, root }) => `${subject} 追到 ${root} 为止，${root} 没有生产记录`,
    en: ({ subject, root }) => `The trace of ${subject} ends at ${root}, of which no event says how it came to be`,
  },
  "origin-without-place": {
    zh: ({ subject, root }) => `${subject} 追到 ${root}，但没有写明产地`,
    en: ({ subject, root }) => `The trace of ${subject} leads to ${root}, which names no place of origin`,
  },
  "not-in-events": {
    zh: ({ subject }) => `事件里没有 ${subject}`,
    en: ({ subject }) => `No event names ${subject}`,
  },
  "no-destination": {
    zh: ({ subject, shipment }) => `${subject} 随 ${shipment} 发出，去向不明`,
    en: ({ subject, shipment }) => `${subject} left with ${shipment}, and nobody says where to`,
  },
  "whereabouts-unknown": {
    zh: ({ subject }) => `${subject} 的所有事件都没有写明地点`,
    en: ({ subject }) => `No event says where ${subject} is`,
  },
  "not-stored": {
    zh: ({ subject }) => `事件 ${subject} 读不回来`,
    en: ({ subject }) => `Event ${subject} cannot be read back`,
  },
  "stored-otherwise": {
    zh: ({ subject }) => `事件 ${subject} 读回来与写入的不一样`,
    en: ({ subject }) => `Event ${subject} reads back differently from what was written`,
  },
  "not-found": {
    zh: ({ subject }) => `查不到 ${subject}`,
    en: ({ subject }) => `Nothing is found under ${subject}`,
  },
  "not-an-id": {
    zh: ({ subject }) => `${subject} 不是规范标识`,
    en: ({ subject }) => `${subject} is not a canonical identifier`,
  },
  "made-twice": {
    zh: ({ subject }) => `${subject} 被赋给了不止一件产品`,
    en: ({ subject }) => `${subject} was given to more than one thing`,
  },
  "nobody-responsible": {
    zh: ({ subject }) => `事件 ${subject} 查不到责任主体`,
    en: ({ subject }) => `Nobody is responsible for event ${subject}`,
  },
  "nowhere-to-recall": {
    zh: ({ subject }) => `${subject} 没有发货记录，也没有写明在哪里、在谁手里，召回时无处可找`,
    en: ({ subject }) => `${subject} was never shipped, and no event says where it is or who has it, so a recall would not find it`,
  },
  "nobody-to-notify": {
    zh: ({ subject, shipment }) => `召回 ${subject} 时，${shipment} 的收货方无从通知`,
    en: ({ subject, shipment }) => `In a recall of ${subject} nobody can be notified of ${shipment}`,
  },
  "left-out-of-recall": {
    zh: ({ subject, shipment }) => `召回 ${subject} 的范围漏了 ${shipment}`,
    en: ({ subject, shipment }) => `A recall of ${subject} leaves out ${shipment}`,
  },
};
