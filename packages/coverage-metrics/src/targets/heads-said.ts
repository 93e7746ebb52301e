import type { Language } from "@countykit/core";
import type { Said } from "./said.js";

/** The beginning of a sentence: what was counted and what it comes to. */

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** 已覆盖 120 个村，占 203 个的 59.11%. */
export const ratioHead = (said: Said, language: Language): string => (language === "zh" ? ratioZh(said) : ratioEn(said));

function ratioZh({ verb, part, short, share, value }: Said): string {
  const ratio = value ?? "比率未知";
  if (part === null || short === null) return `${part === null ? "" : `${verb} ${part}，`}${value === null ? ratio : `比率为 ${ratio}`}`;
  return `${verb} ${part}，${share ? "占" : "相当于"} ${short}的 ${ratio}`;
}

const ratioEn = ({ part, both, value }: Said): string =>
  capital(`${both ?? part ?? ""}${both === null && part === null ? "" : ", "}${value ?? "an unknown share"}`);

/** What one of many cost: 共支出 9 万元，20 项，单价 4500 元/项. */
export const unitCostHead = ({ verb, part, whole, both, value }: Said, language: Language): string =>
  language === "zh"
    ? [part === null ? "" : `${verb} ${part}`, whole === null ? "" : `共 ${whole}`, value === null ? "单价未知" : `单价 ${value}`]
        .filter((text) => text !== "")
        .join("，")
    : capital(`${both === null ? "" : `${both}, `}${value ?? "an unknown price"}`);

/** 由 1 万元变为 1.15 万元，增长 15.00%. */
export function growthHead({ part, whole, value, direction }: Said, language: Language): string {
  const move = MOVES[direction][language];
  const rate = direction === "down" ? (value?.replace(/^-/, "") ?? null) : value;
  const moved = direction === "level" ? move : `${move} ${rate ?? (language === "zh" ? "未知" : "an unknown rate")}`;
  return language === "zh" ? `${spanZh(part, whole, direction)}${moved}` : `${moved}${spanEn(part, whole, direction)}`;
}

function spanZh(part: string | null, whole: string | null, direction: Said["direction"]): string {
  if (part === null || whole === null) return "";
  return direction === "open" ? `本期 ${part}，基期 ${whole}，` : `由 ${whole}变为 ${part}，`;
}

function spanEn(part: string | null, whole: string | null, direction: Said["direction"]): string {
  if (part === null || whole === null) return "";
  return direction === "open" ? `, now ${part}, before ${whole}` : `, from ${whole} to ${part}`;
}

const MOVES = {
  up: { zh: "增长", en: "Up" },
  down: { zh: "下降", en: "Down" },
  level: { zh: "持平", en: "Level" },
  open: { zh: "增速为", en: "Growth of" },
} as const;

/** 已举办 11 场活动. */
export const countHead = ({ verb, part }: Said, language: Language): string =>
  language === "zh" ? (part === null ? "实际数未知" : `${verb} ${part}`) : capital(part ?? "an unknown number");

/** What is known of an open ratio; empty text when nothing is. */
export function ratioKnown(said: Said, language: Language): string {
  const { verb, part, whole, value } = said;
  if (value !== null && part !== null && whole !== null) return ratioHead(said, language);
  return language === "zh"
    ? joined([part === null ? "" : `${verb} ${part}`, whole === null ? "" : `共 ${whole}`], "，")
    : capital(joined([part ?? "", whole === null ? "" : `the base is ${whole}`], ", "));
}

/** What is known of an open growth. */
export function growthKnown(said: Said, language: Language): string {
  const { part, whole, value } = said;
  if (value !== null) return growthHead(said, language);
  return language === "zh"
    ? joined([part === null ? "" : `本期 ${part}`, whole === null ? "" : `基期 ${whole}`], "，")
    : capital(joined([part === null ? "" : `now ${part}`, whole === null ? "" : `the base is ${whole}`], ", "));
}

const joined = (parts: readonly string[], separator: string): string => parts.filter((text) => text !== "").join(separator);
