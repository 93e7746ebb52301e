import type { Language } from "@countykit/core";
import type { Said } from "./said.js";

type Comparator = NonNullable<Said["comparator"]>;
type Tell = (said: Said) => string;
interface Told {
  readonly met: Tell;
  readonly missed: Tell;
  readonly open: Tell;
}

/** How a target is said to be met, missed or open, by comparator and language. */
const TOLD: Readonly<Record<Language, Readonly<Record<Comparator, Told>>>> = {
  zh: {
    ">=": {
      met: (said) => `达到目标 ${said.limit}${roomZh(said, "超出")}`,
      missed: (said) => `低于目标 ${said.limit}${offZh(said)}`,
      open: ({ limit }) => `能否达到目标 ${limit} `,
    },
    ">": {
      met: (said) => `高于 ${said.limit}${roomZh(said, "有余")}`,
      missed: (said) => `没有高于 ${said.limit}${offZh(said)}`,
      open: ({ limit }) => `能否高于 ${limit} `,
    },
    "<=": {
      met: (said) => `未超过上限 ${said.limit}${roomZh(said, "余量")}`,
      missed: (said) => `超过上限 ${said.limit}${offZh(said)}`,
      open: ({ limit }) => `能否不超过上限 ${limit} `,
    },
    "<": {
      met: (said) => `低于 ${said.limit}${roomZh(said, "余量")}`,
      missed: (said) => `没有低于 ${said.limit}${offZh(said)}`,
      open: ({ limit }) => `能否低于 ${limit} `,
    },
    "==": {
      met: ({ limit }) => `与目标 ${limit} 一致`,
      missed: (said) => `目标为 ${said.limit}${offZh(said)}`,
      open: ({ limit }) => `是否与目标 ${limit} 一致`,
    },
    between: {
      met: ({ limit }) => `在目标 ${limit} 之内`,
      missed: (said) => `不在目标 ${said.limit} 之内${offZh(said)}`,
      open: ({ limit }) => `是否在目标 ${limit} 之内`,
    },
  },
  en: {
    ">=": {
      met: (said) => `${said.gap === "level" ? "just reaching" : "reaching"} ${said.limit}${roomEn(said)}`,
      missed: (said) => `short of ${said.limit}${offEn(said)}`,
      open: ({ limit }) => `whether ${limit} is reached`,
    },
    ">": {
      met: (said) => `above ${said.limit}${roomEn(said)}`,
      missed: (said) => `not above ${said.limit}${said.distance === "" ? "" : `; ${said.distance} more would do`}`,
      open: ({ limit }) => `whether it is above ${limit}`,
    },
    "<=": {
      met: (said) => `within the cap of ${said.limit}${roomEn(said)}`,
      missed: (said) => `above the cap of ${said.limit}${offEn(said)}`,
      open: ({ limit }) => `whether it keeps to the cap of ${limit}`,
    },
    "<": {
      met: (said) => `below ${said.limit}${roomEn(said)}`,
      missed: (said) => `not below ${said.limit}${said.distance === "" ? "" : `; ${said.distance} less would do`}`,
      open: ({ limit }) => `whether it is below ${limit}`,
    },
    "==": {
      met: ({ limit }) => `exactly the ${limit} planned`,
      missed: ({ limit, gap, distance }) =>
        `not the ${limit} planned${distance === "" ? "" : `; ${distance} too ${gap === "short" ? "few" : "many"}`}`,
      open: ({ limit }) => `whether it is the ${limit} planned`,
    },
    between: {
      met: ({ limit }) => `within ${limit}`,
      missed: ({ limit, gap, distance }) =>
        `outside ${limit}${distance === "" ? "" : `; ${distance} too ${gap === "short" ? "few" : "many"}`}`,
      open: ({ limit }) => `whether it lies within ${limit}`,
    },
  },
};

const told = (said: Said, language: Language): Told => TOLD[language][said.comparator ?? ">="];

/** That the target is met, and by how much. */
export const metSaid = (said: Said, language: Language): string => told(said, language).met(said);

/** That the target is missed, and by how much. */
export const missedSaid = (said: Said, language: Language): string => told(said, language).missed(said);

/** The question that is still open. */
export const openSaid = (said: Said, language: Language): string => told(said, language).open(said);

function roomZh({ gap, distance }: Said, word: "超出" | "有余" | "余量"): string {
  if (gap === "level") return word === "余量" ? "，没有余量" : "，刚好达标";
  if (gap !== "room" || distance === "") return "";
  return word === "余量" ? `，余量 ${distance}` : `，多出 ${distance}`;
}

function offZh({ gap, distance }: Said): string {
  if (distance === "" || (gap !== "short" && gap !== "excess")) return "";
  return gap === "short" ? `，还差 ${distance}` : `，超出 ${distance}`;
}

const roomEn = ({ gap, distance }: Said): string => (gap === "room" && distance !== "" ? ` with ${distance} to spare` : "");

const offEn = ({ gap, distance }: Said): string => (distance === "" || (gap !== "short" && gap !== "excess") ? "" : ` by ${distance}`);
