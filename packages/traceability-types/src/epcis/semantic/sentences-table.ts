import type { MessageTable } from "@countykit/core";

type None = Record<never, never>;

/** What each rule has to say. */
export interface Sentences {
  readonly "bad-id": { readonly reason: { readonly zh: string; readonly en: string } };
  readonly "class-among-things": None;
  readonly "thing-among-classes": None;
  readonly "named-twice": { readonly first: number };
  readonly "unit-without-quantity": None;
  readonly "negative-quantity": { readonly quantity: string };
  readonly "zero-quantity": None;
  readonly "not-a-place": None;
  readonly "fraction-of-pieces": { readonly quantity: string };
  readonly "parent-among-children": None;
  readonly "no-parent": { readonly action: string };
  readonly "no-action": None;
  readonly "nothing-named": None;
  readonly "no-input-or-output": None;
  readonly "input-is-output": None;
  readonly "field-of-others": { readonly field: string; readonly type: string };
  readonly "ilmd-not-on-add": { readonly action: string };
  readonly "set-and-unset": { readonly word: string };
  readonly "no-such-word": { readonly word: string };
  readonly "action-of-step": { readonly step: string; readonly expected: string; readonly action: string };
  readonly "recorded-before-event": None;
  readonly "declared-before-event": None;
  readonly "corrected-by-itself": None;
  readonly "event-id-form": None;
  readonly "odd-offset": { readonly offset: string };
  readonly "offset-differs": { readonly written: string; readonly offset: string };
  readonly "same-event-id": { readonly first: number };
  readonly "sensor-order": { readonly least: string; readonly most: string };
  readonly "sensor-period": None;
  readonly "sensor-after-event": None;
  readonly "negative-deviation": None;
  readonly "percentile-range": { readonly rank: string };
  readonly "percentile-halves": None;
  readonly "value-without-unit": None;
  readonly "unit-of-other-measure": { readonly type: string; readonly uom: string };
  readonly "nothing-measured": None;
  readonly "too-many-issues": { readonly most: number };
}

export const SENTENCES: MessageTable<Sentences> = {
  "bad-id": { zh: ({ reason }) => `标识有误：${reason.zh}`, en: ({ reason }) => `The identifier is wrong: ${reason.en}` },
  "class-among-things": {
    zh: () => "这里应是单件的标识，写的却是一类或一批",
    en: () => "Single things are named here, but this names a class or a lot",
  },
  "thing-among-classes": {
    zh: () => "这里应是一类或一批的标识，写的却是单件",
    en: () => "A class or a lot is named here, but this names a single thing",
  },
  "named-twice": { zh: ({ first }) => `与第 ${first} 项是同一件物品`, en: ({ first }) => `This is the same thing as entry ${first}` },
  "unit-without-quantity": { zh: () => "写了单位却没有数量", en: () => "There is a unit but no quantity" },
  "negative-quantity": {
    zh: ({ quantity }) => `数量不能是负数：${quantity}`,
    en: ({ quantity }) => `A quantity cannot be negative: ${quantity}`,
  },
  "zero-quantity": { zh: () => "数量是 0：没有东西经过这个事件", en: () => "The quantity is 0: nothing went through this event" },
  "not-a-place": {
    zh: () => "这里应是地点（GLN，即 /414/…，或自定的标识），写的却是别的标识代码",
    en: () => "A place is named here (a GLN, /414/…, or an identifier of one's own), but this is the key of something else",
  },
  "fraction-of-pieces": {
    zh: ({ quantity }) => `没有单位的数量是件数，应为整数：${quantity}`,
    en: ({ quantity }) => `A quantity without a unit counts pieces and is a whole number: ${quantity}`,
  },
  "parent-among-children": { zh: () => "容器不能装在自己里面", en: () => "A container cannot be packed into itself" },
  "no-parent": {
    zh: ({ action }) => `动作为 ${action} 的聚合事件应写明 parentID`,
    en: ({ action }) => `An aggregation with the action ${action} names its parentID`,
  },
  "no-action": { zh: () => "缺少动作 action", en: () => "The action is missing" },
  "nothing-named": { zh: () => "事件没有写明是哪些物品", en: () => "The event names no things" },
  "no-input-or-output": {
    zh: () => "转换事件应同时有投入和产出；有 transformationID 时至少应有其一",
    en: () => "A transformation has inputs and outputs; with a transformationID it has at least one of the two",
  },
  "input-is-output": { zh: () => "同一件物品既是投入又是产出", en: () => "The same thing is an input and an output" },
  "field-of-others": { zh: ({ field, type }) => `${type} 不应有 ${field}`, en: ({ field, type }) => `${type} has no ${field}` },
  "ilmd-not-on-add": {
    zh: ({ action }) => `ilmd 只用于动作为 ADD 的对象事件和转换事件，这里的动作是 ${action}`,
    en: ({ action }) => `ilmd belongs to object events with the action ADD and to transformations, but the action is ${action}`,
  },
  "set-and-unset": { zh: ({ word }) => `${word} 同时被设置和取消`, en: ({ word }) => `${word} is set and taken back at once` },
  "no-such-word": { zh: ({ word }) => `词表中没有“${word}”`, en: ({ word }) => `The vocabulary has no word “${word}”` },
  "action-of-step": {
    zh: ({ step, expected, action }) => `业务步骤 ${step} 的动作一般是 ${expected}，这里是 ${action}`,
    en: ({ step, expected, action }) => `The action of the step ${step} is usually ${expected}, but here it is ${action}`,
  },
  "recorded-before-event": { zh: () => "记录时间早于事件发生时间", en: () => "It was recorded before it happened" },
  "declared-before-event": { zh: () => "错误声明的时间早于事件发生时间", en: () => "It was declared wrong before it happened" },
  "corrected-by-itself": { zh: () => "事件不能更正自己", en: () => "An event cannot correct itself" },
  "event-id-form": {
    zh: () => "事件标识一般是事件哈希（ni:///sha-256;…）或 urn:uuid:…",
    en: () => "An event is usually identified by its hash (ni:///sha-256;…) or by urn:uuid:…",
  },
  "odd-offset": {
    zh: ({ offset }) => `世界上没有 ${offset} 这个时区偏移`,
    en: ({ offset }) => `No place on Earth has the offset ${offset}`,
  },
  "offset-differs": {
    zh: ({ written, offset }) => `eventTime 按 ${written} 书写，eventTimeZoneOffset 却是 ${offset}`,
    en: ({ written, offset }) => `The eventTime is written with ${written}, but the eventTimeZoneOffset is ${offset}`,
  },
  "same-event-id": { zh: ({ first }) => `与第 ${first} 个事件的标识相同`, en: ({ first }) => `Event ${first} has the same eventID` },
  "sensor-order": { zh: ({ least, most }) => `${least} 大于 ${most}`, en: ({ least, most }) => `${least} is greater than ${most}` },
  "sensor-period": { zh: () => "startTime 晚于 endTime", en: () => "The startTime is later than the endTime" },
  "sensor-after-event": { zh: () => "测量时间晚于事件发生时间", en: () => "It was measured after the event" },
  "negative-deviation": { zh: () => "标准差不能是负数", en: () => "A standard deviation cannot be negative" },
  "percentile-range": {
    zh: ({ rank }) => `百分位应在 0 到 100 之间：${rank}`,
    en: ({ rank }) => `A percentile lies between 0 and 100: ${rank}`,
  },
  "percentile-halves": { zh: () => "percRank 和 percValue 应一起出现", en: () => "percRank and percValue come together" },
  "value-without-unit": { zh: () => "测量值没有单位 uom", en: () => "The value has no unit (uom)" },
  "unit-of-other-measure": {
    zh: ({ type, uom }) => `${uom} 不是 ${type} 的单位`,
    en: ({ type, uom }) => `${uom} is no unit of ${type}`,
  },
  "nothing-measured": { zh: () => "读数既没有数值也没有异常", en: () => "The report has neither a value nor an exception" },
  "too-many-issues": {
    zh: ({ most }) => `问题超过 ${most} 个，其余不再列出`,
    en: ({ most }) => `There are more than ${most} problems; the others are not listed`,
  },
};
