// Words and halves of sentences that the texts on scores are put together from.

export const EXIT_ZH = {
  0: "得分已确定，没有一票否决，自评有据",
  1: "有一票否决、最低等次、自评偏高或不符，或目标分达不到",
  2: "得分、否决情形或佐证材料尚待查明",
  3: "输入有误，未能评分",
  4: "程序内部出错",
} as const;

export const EXIT_EN = {
  0: "the score is settled, no veto holds, and no claim is ruled out",
  1: "a veto holds, the grade is the lowest, a claim is ruled out, or the target is out of reach",
  2: "the score, a veto or some of the evidence is still open",
  3: "the input is not right and was not scored",
  4: "the program itself failed",
} as const;

export const SCALE_ZH = {
  flag: "符合得分",
  tiers: "分档",
  options: "择一",
  checklist: "对照清单",
  judged: "考评组评分",
  sum: "累加",
  best: "取最高",
  deduction: "扣分",
} as const;

export const SCALE_EN = {
  flag: "a condition",
  tiers: "tiers",
  options: "the best condition",
  checklist: "a checklist",
  judged: "assessors",
  sum: "the sum",
  best: "the best part",
  deduction: "deductions",
} as const;

export const REACHED_ZH = { yes: "，但被一票否决", unknown: "（以没有一票否决为前提）", no: "" } as const;

export const REACHED_EN = { yes: ", but vetoed", unknown: ", unless a veto holds", no: "" } as const;

export const ONLY_ZH = { additive: "（各项累加才有可能）", best: "（只取最高一项才有可能）", none: "" } as const;

export const ONLY_EN = {
  additive: " (possible only if parts add up)",
  best: " (possible only if the best part counts alone)",
  none: "",
} as const;

/** How many other plans there are, and whether those are all. */
export interface Others {
  readonly count: number;
  readonly all: boolean;
}

export const othersZh = ({ count, all }: Others): string => (count === 0 ? "" : `，代价相同的办法${all ? "另有" : "至少还有"} ${count} 种`);

export const othersEn = ({ count, all }: Others): string =>
  count === 0 ? "" : `; ${all ? "" : "at least "}${count} other ${count === 1 ? "set costs" : "sets cost"} the same`;

/** How many sets of facts there are, and whether those are all. */
export interface Choices {
  readonly count: number;
  readonly all: boolean;
}

export function chosenZh(facts: readonly string[], { count, all }: Choices): string {
  const ways = `${all ? "共" : "至少"} ${count} 种选法`;
  if (facts.length === 0) return count === 1 && all ? "" : `（${ways}）`;
  return count === 1 && all ? `（${facts.join("；")}）` : `（例如${facts.join("；")}，${ways}）`;
}

export function chosenEn(facts: readonly string[], { count, all }: Choices): string {
  const ways = `${all ? "" : "at least "}${count} ${count === 1 ? "choice" : "choices"}`;
  if (facts.length === 0) return count === 1 && all ? "" : ` (${ways})`;
  return count === 1 && all ? ` (${facts.join("; ")})` : ` (for example ${facts.join("; ")}; ${ways})`;
}
