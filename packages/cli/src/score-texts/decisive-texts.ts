import type { MessageTable } from "@countykit/core";
import type { None } from "../issue-texts.js";

/** How many sets of facts there are, and whether those are all. */
interface Choices {
  readonly count: number;
  readonly all: boolean;
}

/** What is said of the facts that would settle a grade or a total. */
export interface DecisiveTexts {
  readonly decisive: { readonly answers: readonly string[] };
  readonly decisiveAnswer: {
    readonly answer: string;
    readonly size: number;
    readonly facts: readonly string[];
    readonly choices: Choices;
  };
  readonly ratingIs: { readonly grade: string };
  readonly reaches: { readonly target: number; readonly answer: boolean };
  readonly notVetoed: None;
}

export const decisiveTexts: MessageTable<DecisiveTexts> = {
  decisive: { zh: ({ answers }) => `判定所需：${answers.join("；")}。`, en: ({ answers }) => `To be sure ${answers.join("; ")}.` },
  decisiveAnswer: {
    zh: ({ answer, size, facts, choices }) => `要断定${answer}，至少须查明 ${size} 项${chosenZh(facts, choices)}`,
    en: ({ answer, size, facts, choices }) =>
      `of “${answer}”, at least ${size} ${size === 1 ? "fact has" : "facts have"} to be known${chosenEn(facts, choices)}`,
  },
  ratingIs: { zh: ({ grade }) => `等次为“${grade}”`, en: ({ grade }) => grade },
  reaches: {
    zh: ({ target, answer }) => (answer ? `达到 ${target} 分` : `达不到 ${target} 分`),
    en: ({ target, answer }) => (answer ? `${target} is reached` : `${target} is not reached`),
  },
  notVetoed: { zh: () => "没有被否决", en: () => "not vetoed" },
};

function chosenZh(facts: readonly string[], { count, all }: Choices): string {
  const ways = `${all ? "共" : "至少"} ${count} 种选法`;
  if (facts.length === 0) return count === 1 && all ? "" : `（${ways}）`;
  return count === 1 && all ? `（${facts.join("；")}）` : `（例如${facts.join("；")}，${ways}）`;
}

function chosenEn(facts: readonly string[], { count, all }: Choices): string {
  const ways = `${all ? "" : "at least "}${count} ${count === 1 ? "set" : "sets"} would do`;
  if (facts.length === 0) return count === 1 && all ? "" : ` (${ways})`;
  return count === 1 && all ? ` (${facts.join("; ")})` : ` (for example ${facts.join("; ")}; ${ways})`;
}
