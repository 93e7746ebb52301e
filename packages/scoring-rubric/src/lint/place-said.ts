import { displayExact, type Language } from "@countykit/core";
import { unitSaid } from "../explain/numbers-said.js";
import type { Place } from "./rubric-remark.js";

/** A range as a sentence names it (区间表述): 低于 0.6%; at exactly 50%. */
export function placeSaid({ from, to, unit, unitLabel }: Place, language: Language): string {
  const zh = language === "zh";
  const at = (limit: string): string =>
    unitLabel === null
      ? displayExact(limit, "ratio", language)
      : unit === ""
        ? limit
        : `${limit} ${zh ? unitLabel.zh : unitSaid({ unitLabel }, limit)}`;
  if (to === null) return from === null ? (zh ? "任何数值" : "anywhere") : `${above(from.included, zh)} ${at(from.at)}`;
  if (from === null) return `${below(to.included, zh)} ${at(to.at)}`;
  if (from.at === to.at) return zh ? `恰为 ${at(from.at)}` : `at exactly ${at(from.at)}`;
  return zh
    ? `${at(from.at)}（${from.included ? "含" : "不含"}）至 ${at(to.at)}（${to.included ? "含" : "不含"}）`
    : `${from.included ? "from" : "above"} ${at(from.at)} ${to.included ? "to" : "to below"} ${at(to.at)}`;
}

const below = (included: boolean, zh: boolean): string => (zh ? (included ? "不高于" : "低于") : included ? "up to" : "below");
const above = (included: boolean, zh: boolean): string => (zh ? (included ? "不低于" : "高于") : included ? "from" : "above");
