import type { MessageTable } from "@countykit/core";

/** A part with the points it has. */
interface Part {
  readonly name: string;
  readonly points: number;
}

/** What is said of points that are lost: those that the county does not claim, and those that the facts rule out. */
export interface LossTexts {
  readonly claimLosses: { readonly points: number; readonly claimed: number; readonly weight: number };
  readonly claimLoss: {
    readonly lost: number;
    readonly name: string;
    readonly claimed: number;
    readonly most: number;
    readonly why: string;
  };
  readonly lossJudged: { readonly points: string };
  readonly lossRuledOut: { readonly points: string; readonly claimed: number };
  readonly lossOpen: { readonly points: string };
  readonly lossSettled: { readonly points: string };
  readonly lossOneWay: { readonly parts: readonly Part[]; readonly only: "additive" | "best" | null };
  readonly lossAmong: {
    readonly sure: number;
    readonly lost: number;
    readonly parts: readonly { readonly name: string; readonly points: string }[];
  };
  readonly factLosses: { readonly points: number };
}

export const lossTexts: MessageTable<LossTexts> = {
  claimLosses: {
    zh: ({ points, claimed, weight }) => `自评 ${claimed} 分，比满分 ${weight} 分少 ${points} 分`,
    en: ({ points, claimed, weight }) => `${claimed} of ${weight} points are claimed, ${points} are not`,
  },
  claimLoss: {
    zh: ({ lost, name, claimed, most, why }) => `少 ${lost} 分  ${name} ${claimed}/${most}：${why}`,
    en: ({ lost, name, claimed, most, why }) => `-${lost}  ${name} ${claimed}/${most}: ${why}`,
  },
  lossJudged: { zh: ({ points }) => `考评组可给 ${points} 分`, en: ({ points }) => `assessors may give ${points}` },
  lossRuledOut: {
    zh: ({ points, claimed }) => `与资料不符（可得 ${points} 分，但得不到 ${claimed} 分）`,
    en: ({ points, claimed }) => `ruled out by the facts (${points} can be had, but not ${claimed})`,
  },
  lossOpen: { zh: ({ points }) => `资料支持 ${points} 分，尚不能确定`, en: ({ points }) => `the facts support ${points}` },
  lossSettled: { zh: ({ points }) => `资料只支持 ${points} 分`, en: ({ points }) => `the facts support no more than ${points}` },
  lossOneWay: {
    zh: ({ parts, only }) => `只能是${parts.map(({ name, points }) => `${name} ${points} 分`).join(" + ")}${ONLY_ZH[only ?? "none"]}`,
    en: ({ parts, only }) => `can only be ${parts.map(({ name, points }) => `${name} ${points}`).join(" + ")}${ONLY_EN[only ?? "none"]}`,
  },
  lossAmong: {
    zh: ({ sure, lost, parts }) =>
      `资料已证 ${sure} 分；失去的 ${lost} 分出在哪里不能确定，只可能在下列各项之中：${parts.map(({ name, points }) => `${name} ${points}`).join("；")}`,
    en: ({ sure, lost, parts }) =>
      `the facts prove ${sure}; which ${lost} of these ${lost === 1 ? "was" : "were"} lost is unknown: ${parts.map(({ name, points }) => `${name} ${points}`).join("; ")}`,
  },
  factLosses: {
    zh: ({ points }) => `资料已确定得不到的 ${points} 分`,
    en: ({ points }) => `${points} ${points === 1 ? "point" : "points"} that the facts rule out`,
  },
};

const ONLY_ZH = { additive: "（以各项累加计分为前提）", best: "（以只取最高一项为前提）", none: "" } as const;

const ONLY_EN = {
  additive: " (if the parts add up)",
  best: " (if the best part counts alone)",
  none: "",
} as const;
