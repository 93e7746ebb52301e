import { type Bilingual, type MessageTable, say } from "@countykit/core";
import type { UpliftMove } from "./result.js";

/** What the sentence of a move is filled with; every text in both languages. */
export interface MoveParams {
  readonly labelZh: string;
  readonly labelEn: string;
  readonly gainZh: string;
  readonly gainEn: string;
  /** What it becomes. */
  readonly toZh: string;
  readonly toEn: string;
  /** How far it moves; empty when that is not known. */
  readonly byZh: string;
  readonly byEn: string;
  /** What has to move with it, or among what the lost points are; empty without any. */
  readonly withZh: string;
  readonly withEn: string;
}

export type MoveKey = "do" | "prove" | "undo" | "rule-out" | "choose" | "judge" | "raise" | "raise-to" | "lower" | "lower-to" | "recover";

const withOthers = {
  zh: (text: string) => (text === "" ? "" : `（与${text}一并）`),
  en: (text: string) => (text === "" ? "" : ` (together with ${text})`),
};

const one = (
  zh: (params: MoveParams) => string,
  en: (params: MoveParams) => string,
): { readonly zh: (params: MoveParams) => string; readonly en: (params: MoveParams) => string } => ({
  zh: (params) => `${zh(params)}${withOthers.zh(params.withZh)}，${params.gainZh}`,
  en: (params) => `${en(params)}${withOthers.en(params.withEn)}: ${params.gainEn}`,
});

const SENTENCES: MessageTable<Record<MoveKey, MoveParams>> = {
  do: one(
    ({ labelZh }) => `落实“${labelZh}”`,
    ({ labelEn }) => `See to “${labelEn}”`,
  ),
  prove: one(
    ({ labelZh }) => `“${labelZh}”尚待证实：补充佐证材料，未做到的予以落实`,
    ({ labelEn }) => `Prove “${labelEn}”, or see to it`,
  ),
  undo: one(
    ({ labelZh }) => `消除“${labelZh}”的情形`,
    ({ labelEn }) => `Put an end to “${labelEn}”`,
  ),
  "rule-out": one(
    ({ labelZh }) => `证明不存在“${labelZh}”的情形，存在的予以消除`,
    ({ labelEn }) => `Rule out “${labelEn}”, or put an end to it`,
  ),
  choose: one(
    ({ labelZh, toZh }) => `${labelZh}调整为“${toZh}”`,
    ({ labelEn, toEn }) => `Change ${labelEn} to “${toEn}”`,
  ),
  judge: one(
    ({ labelZh, toZh }) => `“${labelZh}”的评分提高到 ${toZh}`,
    ({ labelEn, toEn }) => `Bring the judgement of “${labelEn}” up to ${toEn}`,
  ),
  raise: one(
    ({ labelZh, byZh, toZh }) => `${labelZh}再增加 ${byZh}，达到 ${toZh}`,
    ({ labelEn, byEn, toEn }) => `${byEn} more, ${toEn} in all (${labelEn})`,
  ),
  "raise-to": one(
    ({ labelZh, toZh }) => `${labelZh}不低于 ${toZh}，并提供佐证材料`,
    ({ labelEn, toEn }) => `Reach and prove at least ${toEn} (${labelEn})`,
  ),
  lower: one(
    ({ labelZh, byZh, toZh }) => `${labelZh}减少 ${byZh}，降到 ${toZh}`,
    ({ labelEn, byEn, toEn }) => `${byEn} fewer, ${toEn} in all (${labelEn})`,
  ),
  "lower-to": one(
    ({ labelZh, toZh }) => `${labelZh}不高于 ${toZh}，并提供佐证材料`,
    ({ labelEn, toEn }) => `Reach and prove at most ${toEn} (${labelEn})`,
  ),
  recover: {
    zh: ({ labelZh, gainZh, withZh }) => `补回“${labelZh}”所失的分（失分在下列各项之中：${withZh}），${gainZh}`,
    en: ({ labelEn, gainEn, withEn }) => `Win back what “${labelEn}” lost (somewhere among: ${withEn}): ${gainEn}`,
  },
};

/**
 * One move of a plan as a sentence in Chinese and English (提分措施说明): what changes, by how much, and the points it brings. Made from the move alone, so
 * it also works on one read back from JSON. Shares and growth are percentages, exact; nothing is rounded.
 *
 * @throws {TypeError} when the message key is not one of a move
 * @example
 * ```ts
 * import { explainMove, type State, uplift, guangdong2019 } from "@countykit/scoring-rubric";
 *
 * const state: State = {
 *   schema: "countykit-score/1",
 *   rubric: "cn-2021-guangdong-yue-shang-101",
 *   asOf: "2021-08-31",
 *   facts: [
 *     { id: "villages", value: "195" },
 *     { id: "villages.located", value: "135" },
 *   ],
 * };
 * const step = uplift(guangdong2019, state, { target: 5 }).menu.find(({ moves }) => moves[0]?.label.en === "villages with a station");
 * step?.moves.map((move) => explainMove(move).en); // => ["2 villages more, 137 villages in all (villages with a station): Service system +3 points"]
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, row 服务体系建设: stations in 70 % of the villages
 */
export function explainMove(move: UpliftMove): Bilingual {
  const { key, params } = move.message;
  if (!isKey(key)) throw new TypeError(`unknown message key: ${key}`);
  const text = (name: keyof MoveParams): string => String(params[name] ?? "");
  return say(SENTENCES, key, {
    labelZh: text("labelZh"),
    labelEn: text("labelEn"),
    gainZh: text("gainZh"),
    gainEn: text("gainEn"),
    toZh: text("toZh"),
    toEn: text("toEn"),
    byZh: text("byZh"),
    byEn: text("byEn"),
    withZh: text("withZh"),
    withEn: text("withEn"),
  });
}

const isKey = (key: string): key is MoveKey => Object.hasOwn(SENTENCES, key);
