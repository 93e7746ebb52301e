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
      met: (said) => `达到目标 ${said.limit}${roomZh(said, "floor")}`,
      missed: (said) => `低于目标 ${said.limit}${offZh(said, "还差", "多出")}`,
      open: ({ limit }) => `能否达到目标 ${limit} `,
    },
    ">": {
      met: (said) => `高于 ${said.limit}${roomZh(said, "floor")}`,
      missed: (said) => `没有高于 ${said.limit}${offZh(said, "还差", "多出")}`,
      open: ({ limit }) => `能否高于 ${limit} `,
    },
    "<=": {
      met: (said) => `未超过上限 ${said.limit}${roomZh(said, "cap")}`,
      missed: (said) => `超过上限 ${said.limit}${offZh(said, "还差", "多出")}`,
      open: ({ limit }) => `能否不超过上限 ${limit} `,
    },
    "<": {
      met: (said) => `低于 ${said.limit}${roomZh(said, "cap")}`,
      missed: (said) => `没有低于 ${said.limit}${offZh(said, "还差", "多出")}`,
      open: ({ limit }) => `能否低于 ${limit} `,
    },
    "==": {
      met: ({ limit }) => `与目标 ${limit} 一致`,
      missed: (said) => `与目标 ${said.limit} 不符${offZh(said, "少", "多")}`,
      open: ({ limit }) => `是否与目标 ${limit} 一致`,
    },
    between: {
      met: ({ limit }) => `在目标 ${limit} 之内`,
      missed: (said) => `不在目标 ${said.limit} 之内${offZh(said, "比下限少", "比上限多")}`,
      open: ({ limit }) => `是否在目标 ${limit} 之内`,
    },
  },
  en: {
    ">=": {
      met: (said) => `${said.gap === "level" ? "just reaching" : "reaching"} ${said.limit}${roomEn(said)}`,
      missed: (said) => `short of ${said.limit}${offEn(said)}`,
      open: ({ counted, asked }) => (counted ? `whether there ${areEn(asked)} at least ${asked}` : `whether ${asked} is reached`),
    },
    ">": {
      met: (said) => `above ${said.limit}${roomEn(said)}`,
      missed: (said) => `not above ${said.limit}${said.distance === "" ? "" : `, short by ${said.distance}${inAll(said)}`}`,
      open: ({ counted, asked }) => (counted ? `whether there are more than ${asked}` : `whether it is above ${asked}`),
    },
    "<=": {
      met: (said) => `within the cap of ${said.limit}${roomEn(said)}`,
      missed: (said) => `above the cap of ${said.limit}${offEn(said)}`,
      open: ({ counted, asked }) =>
        counted ? `whether there ${areEn(asked)} at most ${asked}` : `whether it keeps to the cap of ${asked}`,
    },
    "<": {
      met: (said) => `below ${said.limit}${roomEn(said)}`,
      missed: (said) => `not below ${said.limit}${said.distance === "" ? "" : `, over by ${said.distance}${inAll(said)}`}`,
      open: ({ counted, asked }) => (counted ? `whether there are fewer than ${asked}` : `whether it is below ${asked}`),
    },
    "==": {
      met: ({ limit }) => `exactly the ${limit} planned`,
      missed: (said) => `not the ${said.limit} planned${sideEn(said)}`,
      open: ({ counted, asked }) => (counted ? `whether there ${areEn(asked)} exactly ${asked}` : `whether it is the ${asked} planned`),
    },
    between: {
      met: ({ limit }) => `within ${limit}`,
      missed: (said) => `outside ${said.limit}${sideEn(said)}`,
      open: ({ counted, asked }) => (counted ? `whether there are ${asked}` : `whether it lies within ${asked}`),
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

function roomZh({ gap, distance, total }: Said, side: "floor" | "cap"): string {
  if (gap === "level") return side === "cap" ? "，没有余量" : "，刚好达标";
  if (gap !== "room" || distance === "") return "";
  return `，${total ? "合计" : ""}${side === "cap" ? "余量" : "多出"} ${distance}`;
}

function offZh({ gap, distance, total }: Said, short: string, excess: string): string {
  if (distance === "" || (gap !== "short" && gap !== "excess")) return "";
  return `，${total ? "合计" : ""}${gap === "short" ? short : excess} ${distance}`;
}

const roomEn = (said: Said): string => (said.gap === "room" && said.distance !== "" ? ` with ${said.distance} to spare${inAll(said)}` : "");

const offEn = (said: Said): string =>
  said.distance === "" || (said.gap !== "short" && said.gap !== "excess") ? "" : ` by ${said.distance}${inAll(said)}`;

/** The distance of a price is told for all things together. */
const inAll = ({ total }: Said): string => (total ? " in all" : "");

const areEn = (asked: string): string => (asked.startsWith("1 ") ? "is" : "are");

const sideEn = ({ gap, distance }: Said): string => (distance === "" ? "" : `; ${distance} too ${gap === "short" ? "few" : "many"}`);
