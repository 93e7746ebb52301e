import type { Force, Operator } from "../finding.js";

/** A word of comparison (比较词), and whether it stands before the number or after it. */
export interface OperatorWord {
  readonly word: string;
  readonly side: "before" | "after";
  readonly operator: Exclude<Operator, "==">;
}

/** A word of force (效力词). `notBefore` lists what follows when the word is part of another: 基本原则, 积极性. */
export interface ForceWord {
  readonly word: string;
  readonly force: Force;
  readonly notBefore: readonly string[];
}

const before = (operator: OperatorWord["operator"], ...words: readonly string[]): readonly OperatorWord[] =>
  words.map((word) => ({ word, side: "before", operator }));
const after = (operator: OperatorWord["operator"], ...words: readonly string[]): readonly OperatorWord[] =>
  words.map((word) => ({ word, side: "after", operator }));

/**
 * The words of comparison of official Chinese (比较词): 以上、以下、以内、不低于 and the like include the number; 超过、低于、不足、未满、以外 do not.
 *
 * @example
 * ```ts
 * import { operatorWords } from "@countykit/core";
 * operatorWords.find(({ word }) => word === "以上")?.operator; // => ">="
 * operatorWords.find(({ word }) => word === "不足")?.operator; // => "<"
 * ```
 * @source Civil Code of the PRC art. 1259
 */
export const operatorWords: readonly OperatorWord[] = [
  ...before("<=", "不高于", "不得高于", "不超过", "不得超过", "不能超过", "不应超过", "不多于", "不得多于", "不大于", "至多", "最多", "≤"),
  ...before(">=", "不低于", "不得低于", "不少于", "不得少于", "不小于", "不得小于", "至少", "最少", "≥"),
  ...before(">", "高于", "超过", "多于", "大于", ">"),
  ...before("<", "低于", "少于", "小于", "不足", "不满", "未满", "<"),
  ...after(">=", "以上", "及以上"),
  ...after("<=", "以下", "及以下", "以内", "之内"),
  ...after(">", "以外"),
];

/**
 * The words that weaken a clause (效力词): 原则上 binds in principle; 力争、逐步、基本、积极 only set a target. A clause with none is mandatory.
 *
 * @example
 * ```ts
 * import { forceWords } from "@countykit/core";
 * forceWords.filter(({ force }) => force === "target").map(({ word }) => word); // => ["力争", "逐步", "基本", "积极"]
 * ```
 * @source 乐府办〔2022〕9号 附件2 第1行 备注; 遂府〔2021〕10号 三（二）1, 三（二）5
 */
export const forceWords: readonly ForceWord[] = [
  { word: "原则上", force: "in-principle", notBefore: [] },
  { word: "力争", force: "target", notBefore: ["上游"] },
  { word: "逐步", force: "target", notBefore: [] },
  {
    word: "基本",
    force: "target",
    notBefore: ["原则", "情况", "概念", "信息", "模型", "公共", "理论", "农田", "建设", "户", "法", "面", "功"],
  },
  { word: "积极", force: "target", notBefore: ["性", "因素", "分子", "作用", "意义"] },
];

const WEAKNESS: Readonly<Record<Force, number>> = { mandatory: 0, "in-principle": 1, target: 2 };

/**
 * How strongly a clause binds by its own words (效力): the weakest word counts.
 *
 * @example
 * ```ts
 * import { readForce } from "@countykit/core";
 * readForce("原则上不得高于10%"); // => "in-principle"
 * readForce("力争实现"); // => "target"
 * readForce("发挥基层积极性"); // => "mandatory"
 * ```
 * @source 乐府办〔2022〕9号 附件2 第1行 备注; 遂府〔2021〕10号 三（二）5
 */
export function readForce(clause: string): Force {
  let force: Force = "mandatory";
  for (const candidate of forceWords) {
    if (WEAKNESS[candidate.force] > WEAKNESS[force] && stands(candidate, clause)) force = candidate.force;
  }
  return force;
}

function stands({ word, notBefore }: ForceWord, clause: string): boolean {
  for (let at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + word.length)) {
    if (!notBefore.some((next) => clause.startsWith(next, at + word.length))) return true;
  }
  return false;
}
