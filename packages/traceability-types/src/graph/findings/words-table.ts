import type { MessageTable } from "@countykit/core";
import type { ChainParams } from "./params.js";

const UNITS: ReadonlyMap<string, readonly [zh: string, en: string]> = new Map([
  ["KGM", ["公斤", "kg"]],
  ["LTR", ["升", "L"]],
  ["C62", ["件", "pieces"]],
]);
const zh = (unit: string): string => UNITS.get(unit)?.[0] ?? unit;
const en = (unit: string): string => UNITS.get(unit)?.[1] ?? unit;

/** Sentences of findings about chains, in Chinese and English. */
export const CHAIN_WORDS: MessageTable<ChainParams> = {
  "lot-overdrawn": {
    zh: ({ object, made, taken, unit }) => `批次 ${object} 产出 ${made} ${zh(unit)}，领用、销售、销毁合计 ${taken} ${zh(unit)}，超出产出量`,
    en: ({ object, made, taken, unit }) =>
      `${object}: ${taken} ${en(unit)} were used, sold or destroyed, but only ${made} ${en(unit)} were made`,
  },
  "lot-unmade": {
    zh: ({ object, taken, unit }) => `批次 ${object} 领用、销售或销毁了 ${taken} ${zh(unit)}，但没有产出记录，数量平衡无法判断`,
    en: ({ object, taken, unit }) =>
      `${object}: ${taken} ${en(unit)} were used, sold or destroyed, but no event says how much was made; the balance stays open`,
  },
  "amount-missing": {
    zh: ({ object, rows }) => `${object} 有 ${rows} 处没有记数量或单位不能相比，数量平衡无法判断`,
    en: ({ object, rows }) =>
      `${object}: ${rows === 1 ? "one amount is" : `${rows} amounts are`} missing or cannot be compared; the balance stays open`,
  },
  "process-gain": {
    zh: ({ process, input, output, unit }) => `加工 ${process} 投入 ${input} ${zh(unit)}，产出 ${output} ${zh(unit)}，产出多于投入`,
    en: ({ process, input, output, unit }) => `Process ${process}: ${output} ${en(unit)} came out, but only ${input} ${en(unit)} went in`,
  },
  "yield-low": {
    zh: ({ process, input, output, unit, min }) =>
      `加工 ${process} 投入 ${input} ${zh(unit)}，产出 ${output} ${zh(unit)}，低于申报的最低得率 ${min}`,
    en: ({ process, input, output, unit, min }) =>
      `Process ${process}: ${output} ${en(unit)} out of ${input} ${en(unit)} is below the declared yield of at least ${min}`,
  },
  "yield-high": {
    zh: ({ process, input, output, unit, max }) =>
      `加工 ${process} 投入 ${input} ${zh(unit)}，产出 ${output} ${zh(unit)}，高于申报的最高得率 ${max}`,
    en: ({ process, input, output, unit, max }) =>
      `Process ${process}: ${output} ${en(unit)} out of ${input} ${en(unit)} is above the declared yield of at most ${max}`,
  },
  "yield-unknown": {
    zh: ({ process }) => `加工 ${process} 的投入或产出缺数量，或单位不能相比，得率无法判断`,
    en: ({ process }) => `Process ${process}: amounts are missing or cannot be compared, so its yield is unknown`,
  },
  "shipment-short": {
    zh: ({ shipment, object, shipped, received, unit }) =>
      `运单 ${shipment} 发出 ${object} ${shipped} ${zh(unit)}，收到 ${received} ${zh(unit)}，短少超过允许范围`,
    en: ({ shipment, object, shipped, received, unit }) =>
      `Shipment ${shipment}: ${shipped} ${en(unit)} of ${object} were sent and ${received} ${en(unit)} received; more is missing than allowed`,
  },
  "shipment-over": {
    zh: ({ shipment, object, shipped, received, unit }) =>
      `运单 ${shipment} 发出 ${object} ${shipped} ${zh(unit)}，收到 ${received} ${zh(unit)}，收多于发`,
    en: ({ shipment, object, shipped, received, unit }) =>
      `Shipment ${shipment}: ${received} ${en(unit)} of ${object} were received, but only ${shipped} ${en(unit)} sent`,
  },
  "shipment-open": {
    zh: ({ shipment, object, shipped, unit }) => `运单 ${shipment} 发出 ${object} ${shipped} ${zh(unit)}，没有收货记录`,
    en: ({ shipment, object, shipped, unit }) =>
      `Shipment ${shipment}: ${shipped} ${en(unit)} of ${object} were sent, and no receipt is recorded`,
  },
  "stock-short": {
    zh: ({ holder, object, booked, counted, unit }) =>
      `${holder} 账上应有 ${object} ${booked} ${zh(unit)}，盘点 ${counted} ${zh(unit)}，短少超过允许范围`,
    en: ({ holder, object, booked, counted, unit }) =>
      `${holder} should hold ${booked} ${en(unit)} of ${object}; ${counted} ${en(unit)} were counted, and more is missing than allowed`,
  },
  "stock-over": {
    zh: ({ holder, object, booked, counted, unit }) =>
      `${holder} 账上应有 ${object} ${booked} ${zh(unit)}，盘点 ${counted} ${zh(unit)}，多出超过允许范围`,
    en: ({ holder, object, booked, counted, unit }) =>
      `${holder} should hold ${booked} ${en(unit)} of ${object}; ${counted} ${en(unit)} were counted, more than allowed`,
  },
  "holder-overdrawn": {
    zh: ({ holder, object, got, gave, unit }) => `${holder} 得到 ${object} ${got} ${zh(unit)}，付出 ${gave} ${zh(unit)}，付出多于得到`,
    en: ({ holder, object, got, gave, unit }) => `${holder} gave away ${gave} ${en(unit)} of ${object}, but only got ${got} ${en(unit)}`,
  },
  "never-made": {
    zh: ({ object }) => `${object} 已被领用或销售，但没有产出记录`,
    en: ({ object }) => `${object} was used or sold, but no event says that it was made`,
  },
  "used-before-made": {
    zh: ({ object, made, used }) => `${object} 于 ${used} 已在使用，而产出时间是 ${made}`,
    en: ({ object, made, used }) => `${object} was in use at ${used}, before it was made at ${made}`,
  },
  "used-after-end": {
    zh: ({ object, ended, used }) => `${object} 于 ${ended} 已退出（领用、销毁或注销），${used} 又有记录`,
    en: ({ object, ended, used }) => `${object} was used up, destroyed or retired at ${ended}, and was seen again at ${used}`,
  },
  "made-twice": {
    zh: ({ object, times }) => `同一编码 ${object} 被赋给不同内容 ${times} 次`,
    en: ({ object, times }) => `The one id ${object} was given to ${times} different contents`,
  },
  "unpacked-before-packed": {
    zh: ({ object, parent, unpacked, packed }) => `${object} 于 ${unpacked} 从 ${parent} 取出，而装入时间是 ${packed}`,
    en: ({ object, parent, unpacked, packed }) => `${object} was taken out of ${parent} at ${unpacked}, before it was packed at ${packed}`,
  },
  "received-before-shipped": {
    zh: ({ object, shipment, received, shipped }) => `运单 ${shipment} 的 ${object} 于 ${received} 收货，而发货时间是 ${shipped}`,
    en: ({ object, shipment, received, shipped }) =>
      `${object} of shipment ${shipment} was received at ${received}, before it was sent at ${shipped}`,
  },
  "never-opened": {
    zh: ({ object, packed }) => `容器 ${object} 于 ${packed} 装入后，没有拆出记录`,
    en: ({ object, packed }) => `Container ${object} was packed at ${packed} and never opened`,
  },
  "moved-without-unpacking": {
    zh: ({ object, from, to, time }) => `${object} 尚在 ${from} 中，${time} 又装入 ${to}，没有取出记录`,
    en: ({ object, from, to, time }) => `${object} was packed into ${to} at ${time} while it was still in ${from}`,
  },
  "two-places-at-once": {
    zh: ({ object, one, other, time }) => `${object} 于 ${time} 同时在 ${one} 和 ${other}`,
    en: ({ object, one, other, time }) => `${object} was at ${one} and at ${other} at the same time, ${time}`,
  },
  "impossible-travel": {
    zh: ({ object, from, to, kilometres, minutes }) =>
      `${object} 从 ${from} 到 ${to} 至少 ${kilometres} 公里，只用了 ${minutes} 分钟，超过最高时速`,
    en: ({ object, from, to, kilometres, minutes }) =>
      `${object} went at least ${kilometres} km from ${from} to ${to} in ${minutes} minutes, faster than anything travels`,
  },
  "event-id-reused": {
    zh: ({ eventID, events }) => `事件编号 ${eventID} 用于 ${events} 个内容不同的事件`,
    en: ({ eventID, events }) => `The event id ${eventID} stands on ${events} events with different contents`,
  },
  "declaration-without-event": {
    zh: ({ declarations }) => `有 ${declarations} 条错误声明找不到所指的事件`,
    en: ({ declarations }) =>
      `${declarations === 1 ? "One error declaration names" : `${declarations} error declarations name`} an event that is not there`,
  },
  "untraceable-class": {
    zh: ({ object, events }) => `${object} 只写到商品，没有批号或序列号，${events} 个事件因此无法追溯`,
    en: ({ object, events }) =>
      `${object} names goods without lot or serial, so ${events === 1 ? "one event cannot" : `${events} events cannot`} be traced`,
  },
  "nobody-responsible": {
    zh: ({ object, from, to }) => `${from} 至 ${to}，${object} 没有责任主体`,
    en: ({ object, from, to }) => `Nobody is responsible for ${object} from ${from} to ${to}`,
  },
  "nobody-responsible-since": {
    zh: ({ object, from }) => `${from} 以后，${object} 没有责任主体`,
    en: ({ object, from }) => `Nobody is responsible for ${object} since ${from}`,
  },
  "several-responsible": {
    zh: ({ object, from, to, parties }) => `${from} 至 ${to}，${object} 有几个责任主体：${parties}`,
    en: ({ object, from, to, parties }) => `Several are responsible for ${object} from ${from} to ${to}: ${parties}`,
  },
  "above-limit": {
    zh: ({ object, measured, limit, worst, minutes }) => `${object} 的 ${measured} 高于上限 ${limit}，最高 ${worst}，持续 ${minutes} 分钟`,
    en: ({ object, measured, limit, worst, minutes }) => `${object}: ${measured} rose above ${limit}, to ${worst}, for ${minutes} minutes`,
  },
  "below-limit": {
    zh: ({ object, measured, limit, worst, minutes }) => `${object} 的 ${measured} 低于下限 ${limit}，最低 ${worst}，持续 ${minutes} 分钟`,
    en: ({ object, measured, limit, worst, minutes }) => `${object}: ${measured} fell below ${limit}, to ${worst}, for ${minutes} minutes`,
  },
  "no-reading": {
    zh: ({ object, from, to }) => `${from} 至 ${to}，${object} 没有传感器读数`,
    en: ({ object, from, to }) => `No sensor reading covers ${object} from ${from} to ${to}`,
  },
  "beyond-capacity": {
    zh: ({ product, season, labelled, capacity, unit }) =>
      `${product} ${season}产季以地理标志名义销售 ${labelled} ${zh(unit)}，超过登记面积的产能 ${capacity} ${zh(unit)}`,
    en: ({ product, season, labelled, capacity, unit }) =>
      `${product}, season ${season}: ${labelled} ${en(unit)} were sold under the name, more than the registered plots can yield, ${capacity} ${en(unit)}`,
  },
  "capacity-unknown": {
    zh: ({ product, season }) => `${product} ${season}产季的面积、单产上限或销售量不全，产能无法判断`,
    en: ({ product, season }) =>
      `${product}, season ${season}: plots, yield caps or sales are not fully known, so capacity cannot be judged`,
  },
};
