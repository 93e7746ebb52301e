import type { Language } from "@countykit/core";
import type { LimitOperator } from "./rule-base.js";
import type { Said } from "./said.js";

/** What the distance to a limit is made of, which the words for it follow: money, money of a whole line, or a number of things. */
export type Distance = "money" | "line" | "count";

type Phrase = (said: Said, distance: Distance) => string;

interface Words {
  readonly pass: Phrase;
  readonly fail: Phrase;
  /** Names the question that stays open. */
  readonly open: (said: Said) => string;
}

/**
 * How a value stands to its limit (与限值相比), for every operator: 不超过 keeps a cap and may use all of it, 低于 may not reach it. Every
 * sentence about a limit is made of these.
 */
export const limitWords = (operator: LimitOperator, language: Language): Words => WORDS[language][operator];

const ROOM = { money: "还可安排", line: "合计还可安排", count: "还可增加" } as const;
const ALL = { money: "", line: "合计", count: "" } as const;
const IN_ALL = { money: "", line: " in all", count: "" } as const;

const WORDS: { readonly [L in Language]: { readonly [O in LimitOperator]: Words } } = {
  zh: {
    "<=": {
      pass: ({ limit, distance }, of) => `未超过上限 ${limit}，${ROOM[of]} ${distance}`,
      fail: ({ limit, distance }, of) => `超过上限 ${limit}，${ALL[of]}超出 ${distance}`,
      open: ({ limit }) => `能否守住上限 ${limit}`,
    },
    "<": {
      pass: ({ limit, distance }, of) => `低于 ${limit}，${ALL[of]}相差${atLeastTiny(distance, "zh")}`,
      fail: ({ limit, distance }, of) =>
        ZERO.test(distance) ? `恰好等于 ${limit}，而要求低于该数` : `应低于 ${limit}，实际没有低于，${ALL[of]}超出 ${distance}`,
      open: ({ limit }) => `能否低于 ${limit}`,
    },
    ">=": {
      pass: ({ limit, distance }, of) => `达到下限 ${limit}，${ALL[of]}高出 ${distance}`,
      fail: ({ limit, distance }, of) => `低于下限 ${limit}，${ALL[of]}还差 ${distance}`,
      open: ({ limit }) => `能否达到下限 ${limit}`,
    },
    ">": {
      pass: ({ limit, distance }, of) => `高于 ${limit}，${ALL[of]}高出${atLeastTiny(distance, "zh")}`,
      fail: ({ limit, distance }, of) =>
        ZERO.test(distance) ? `恰好等于 ${limit}，而要求高于该数` : `应高于 ${limit}，实际没有高于，${ALL[of]}相差 ${distance}`,
      open: ({ limit }) => `能否高于 ${limit}`,
    },
  },
  en: {
    "<=": {
      pass: ({ limit, distance }, of) => `within the cap of ${limit}; ${distance} to spare${IN_ALL[of]}`,
      fail: ({ limit, distance }, of) => `above the cap of ${limit}; ${distance} too much${IN_ALL[of]}`,
      open: ({ limit }) => `whether it keeps to the cap of ${limit}`,
    },
    "<": {
      pass: ({ limit, distance }, of) => `below ${limit}; ${atLeastTiny(distance, "en")} apart${IN_ALL[of]}`,
      fail: ({ limit, distance }, of) =>
        ZERO.test(distance)
          ? `exactly the ${limit} it has to stay below`
          : `not below ${limit} as required; over by ${distance}${IN_ALL[of]}`,
      open: ({ limit }) => `whether it stays below ${limit}`,
    },
    ">=": {
      pass: ({ limit, distance }, of) => `at or above the floor of ${limit}; ${distance} over it${IN_ALL[of]}`,
      fail: ({ limit, distance }, of) => `short of the floor of ${limit}; ${distance} missing${IN_ALL[of]}`,
      open: ({ limit }) => `whether it reaches the floor of ${limit}`,
    },
    ">": {
      pass: ({ limit, distance }, of) => `above ${limit}; ${atLeastTiny(distance, "en")} over it${IN_ALL[of]}`,
      fail: ({ limit, distance }, of) =>
        ZERO.test(distance)
          ? `exactly the ${limit} it has to rise above`
          : `not above ${limit} as required; ${distance} apart${IN_ALL[of]}`,
      open: ({ limit }) => `whether it rises above ${limit}`,
    },
  },
};

/** A displayed distance of nothing: the value equals its limit. */
export const ZERO: RegExp = /^0(?:\.0+)?(?:%| |$)/u;

/** What is inside a strict limit is some way inside, even where the room is less than one fen and is rounded down to none. */
function atLeastTiny(distance: string, language: Language): string {
  if (!ZERO.test(distance)) return language === "zh" ? ` ${distance}` : distance;
  return language === "zh" ? "不到 0.01 元" : "less than 0.01 yuan";
}
