/** A part of a text that must not differ from the data: a number with its sign and unit, a comparison, a verdict, a degree of force. */
export interface Token {
  readonly kind: "number" | "operator" | "verdict" | "force";
  /** As it is shown. */
  readonly text: string;
  /** What it means, whatever words say it: `<=` for 不超过 and for “at most”. */
  readonly means: string;
}

/** The words for a comparison, in both languages. A page that uses another word for one has to add it here, or its check fails. */
const OPERATORS: Readonly<Record<string, readonly string[]>> = {
  "<=": ["≤", "不高于", "不超过", "未超过", "不大于", "不多于", "至多", "最多", "以内", "at most", "no more than"],
  ">=": ["≥", "不低于", "不少于", "不小于", "未低于", "至少", "最少", "最低", "以上", "at least", "no less than", "or more"],
  "<": ["<", "＜", "低于", "少于", "小于", "不足", "以下", "less than", "fewer than", "below"],
  ">": [">", "＞", "高于", "多于", "大于", "超过", "more than", "above"],
  "==": ["=", "＝", "等于", "exactly"],
};

/** The names of verdicts, of all packages. */
const VERDICTS: Readonly<Record<string, readonly string[]>> = {
  pass: ["符合", "达标", "pass", "met"],
  fail: ["不符合", "未达标", "fail", "not met"],
  excused: ["已批准例外", "excused"],
  unknown: ["待定", "待核实", "unknown", "not known"],
  "not-applicable": ["不适用", "not applicable"],
  "depends-on-reading": ["取决于理解", "depends on reading"],
  vetoed: ["否决", "vetoed"],
  clear: ["未发生", "does not apply"],
  unchecked: ["未核查", "not checked"],
};

const FORCES: Readonly<Record<string, readonly string[]>> = {
  mandatory: ["必须", "mandatory"],
  "in-principle": ["原则上", "in principle"],
  target: ["力争", "best effort"],
};

/** Dates stand as one; a minus counts where no Latin letter or digit stands before it; per cent and 万 belong to their number. */
const NUMBER = /(?<![A-Za-z])(?:\d{4}-\d{2}(?:-\d{2})?|(?:(?<![A-Za-z\d_)%.\]-])[-−+])?\d+(?:,\d{3})*(?:\.\d+)?(?:%| ?万(?:元)?)?)/u;

const MEANINGS: ReadonlyMap<string, Pick<Token, "kind" | "means">> = new Map(
  ([["operator", OPERATORS] as const, ["verdict", VERDICTS] as const, ["force", FORCES] as const] as const).flatMap(([kind, table]) =>
    Object.entries(table).flatMap(([means, words]) => words.map((word) => [word, { kind, means }] as const)),
  ),
);

const escaped = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/gu, "\\$&");

/** Longest first, so that 不符合 is not read as 符合. */
const WORDS = [...MEANINGS.keys()].toSorted((a, b) => b.length - a.length);

/** English words stand alone. They share one look around, which is what the time goes into. */
const LATIN = String.raw`(?<![\p{L}-])(?:${WORDS.filter(isLatin).map(latin).join("|")})`;

const WORD = [
  LATIN,
  ...WORDS.filter((word) => !isLatin(word)).map((word) => (word === "以下" ? String.raw`(?<=[\d%元个家人日])以下` : escaped(word))),
].join("|");

function isLatin(word: string): boolean {
  return /^[a-z]/u.test(word);
}

/** “above” and “below” compare before a number, and tell of places elsewhere. */
function latin(word: string): string {
  return word === "above" || word === "below" ? String.raw`${word}(?= \d)` : String.raw`${word}(?![\p{L}-])`;
}

const TOKEN = new RegExp(`${NUMBER.source}|${WORD}`, "giu");

/** Every token of a text, in its order, and where it begins. */
export const placedTokensIn = (text: string): readonly { readonly token: Token; readonly at: number }[] =>
  [...text.matchAll(TOKEN)].map(({ 0: shown, index: at }) => {
    const meaning = MEANINGS.get(shown) ?? MEANINGS.get(shown.toLowerCase());
    return { token: meaning === undefined ? { kind: "number", text: shown, means: numberOf(shown) } : { ...meaning, text: shown }, at };
  });

/** Every token of a text, in its order. */
export const tokensIn = (text: string): readonly Token[] => placedTokensIn(text).map(({ token }) => token);

const numberOf = (shown: string): string => shown.replaceAll(/[\s,]/gu, "").replace("−", "-");

/** What the tokens of a text mean, in the order of the alphabet: two texts that say the same have the same. */
export const meaningsIn = (...texts: readonly string[]): readonly string[] =>
  texts
    .flatMap(tokensIn)
    .map(({ means }) => means)
    .toSorted();

/** All words that mean something else of the same kind: what a misprint could put in the place of one. */
export const othersOf = ({ kind, means }: Token): readonly string[] =>
  [...MEANINGS].filter(([, one]) => one.kind === kind && one.means !== means).map(([word]) => word);
