import { type Bilingual, type MessageTable, say } from "@countykit/core";
import type { Decomposition, PartPoints, Ways } from "./decomposition.js";

/** Every sentence about printed points and their parts. */
interface DecompositionMessages {
  readonly additive: { readonly points: number };
  readonly best: { readonly points: number };
  readonly either: { readonly points: number };
  readonly impossible: { readonly points: number };
  readonly only: { readonly way: Bilingual };
  readonly listed: { readonly count: string; readonly ways: Bilingual };
  readonly counted: { readonly count: string };
  readonly "at-most": { readonly count: string };
  readonly lost: { readonly parts: Bilingual };
  readonly "none-lost": object;
}

const TABLE: MessageTable<DecompositionMessages> = {
  additive: {
    zh: ({ points }) => `${points} 分只有各项累加才能得出，只取最高一项得不出`,
    en: ({ points }) => `${points} can only come of adding the parts up, and not of the best part alone`,
  },
  best: {
    zh: ({ points }) => `${points} 分只有取最高一项才能得出，各项累加得不出`,
    en: ({ points }) => `${points} can only come of the best part alone, and not of adding the parts up`,
  },
  either: {
    zh: ({ points }) => `${points} 分按各项累加或者只取最高一项都能得出`,
    en: ({ points }) => `${points} can come of adding the parts up as well as of the best part alone`,
  },
  impossible: {
    zh: ({ points }) => `没有任何组合能得出 ${points} 分，请核对得分和分值`,
    en: ({ points }) => `No combination of the parts gives ${points}; check the points and the parts`,
  },
  only: { zh: ({ way }) => `唯一的组合是：${way.zh}`, en: ({ way }) => `There is one way: ${way.en}` },
  listed: {
    zh: ({ count, ways }) => `共有 ${count} 种组合：${ways.zh}`,
    en: ({ count, ways }) => `There are ${count} ways: ${ways.en}`,
  },
  counted: { zh: ({ count }) => `共有 ${count} 种组合`, en: ({ count }) => `There are ${count} ways` },
  "at-most": {
    zh: ({ count }) => `最多有 ${count} 种组合`,
    en: ({ count }) => (count === "1" ? "There is at most 1 way" : `There are at most ${count} ways`),
  },
  lost: { zh: ({ parts }) => `无论哪种组合都失分的：${parts.zh}`, en: ({ parts }) => `Points are lost in every way on: ${parts.en}` },
  "none-lost": { zh: () => "没有哪一项必然失分", en: () => "No part surely loses points" },
};

/** As many ways are told in full. */
const TOLD = 4;

/**
 * What printed points say of their parts, as sentences in Chinese and English (得分拆解说明): which reading they force, the ways or how many there are in the
 * scale's own reading (else in the one that is possible), and the parts that lose points in all of them.
 *
 * @example
 * ```ts
 * import { decompose, explainDecomposition, guangdong2019 } from "@countykit/scoring-rubric";
 *
 * const [forced, way] = explainDecomposition(decompose({ rubric: guangdong2019, criterion: "media" }, 5));
 * forced?.zh; // => "5 分只有各项累加才能得出，只取最高一项得不出"
 * way?.en; // => "There is one way: Provincial or higher media 4 + County media 1"
 * ```
 * @source 粤商务电函〔2021〕101号, 经验推广: 4 + 3 + 1 scored 5
 */
export function explainDecomposition(decomposition: Decomposition): readonly Bilingual[] {
  const { printed, reads, forces, additive, best, parts } = decomposition;
  const single = parts.length < 2;
  const forced = say(TABLE, forces, { points: printed });
  if (forces === "impossible") return [forced];
  const own = reads === "best" ? best : reads === "additive" ? additive : forces === "best" ? best : additive;
  const ways = own.count === "0" ? (own === best ? additive : best) : own;
  const titles = new Map(parts.map(({ id, title }) => [id, title ?? numbered(id)]));
  return [...(single ? [] : [forced]), waysSaid(ways, titles), ...(ways.count === "1" ? [] : [lostSaid(ways, titles)])];
}

const numbered = (id: string): Bilingual => ({ zh: `第 ${id} 项`, en: `part ${id}` });

type Titles = ReadonlyMap<string, Bilingual>;

function waysSaid({ count, complete, exact, listed }: Ways, titles: Titles): Bilingual {
  if (!exact) return say(TABLE, "at-most", { count });
  const told = listed.map((way) => waySaid(way, titles));
  const [first] = told;
  if (count === "1" && first !== undefined) return say(TABLE, "only", { way: first });
  if (!complete || told.length > TOLD) return say(TABLE, "counted", { count });
  return say(TABLE, "listed", {
    count,
    ways: { zh: told.map(({ zh }) => zh).join("；"), en: told.map(({ en }) => en).join("; ") },
  });
}

function waySaid(way: readonly PartPoints[], titles: Titles): Bilingual {
  if (way.length === 0) return { zh: "各项均不得分", en: "no points for any part" };
  const said = way.map(({ part, points }) => ({ title: titles.get(part) ?? numbered(part), points }));
  return {
    zh: said.map(({ title, points }) => `${title.zh} ${points} 分`).join("＋"),
    en: said.map(({ title, points }) => `${title.en} ${points}`).join(" + "),
  };
}

function lostSaid({ lostInAll }: Ways, titles: Titles): Bilingual {
  const lost = lostInAll.map((id) => titles.get(id) ?? numbered(id));
  if (lost.length === 0) return say(TABLE, "none-lost", {});
  return say(TABLE, "lost", { parts: { zh: lost.map(({ zh }) => zh).join("、"), en: lost.map(({ en }) => en).join(", ") } });
}
