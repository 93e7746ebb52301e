import type { MaskKind } from "./page-fields-table.js";

const STAR = "*";

/** Characters as people count them. */
const letters = (text: string): readonly string[] => Array.from(text);

const stars = (count: number): string => STAR.repeat(Math.max(1, Math.min(count, 24)));

/** Surnames of two characters (复姓) that are common enough to be met. */
const TWO = new Set("欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 端木 百里 呼延 南宫 轩辕 宇文 长孙 独孤".split(" "));

/** Part of a text, covered so that what is left does not tell the whole (脱敏). Nothing is left of a text that is too short to be covered in part. */
export function masked(text: string, kind: MaskKind): string {
  const all = letters(text.trim());
  switch (kind) {
    case "name": {
      const surname = all.length > 2 && TWO.has(all.slice(0, 2).join("")) ? 2 : 1;
      return all.length < 2 ? STAR : all.slice(0, surname).join("") + stars(all.length - surname);
    }
    case "phone":
      return all.length < 9 ? stars(all.length) : `${all.slice(0, 3).join("")}****${all.slice(-4).join("")}`;
    case "id-card":
      return all.length < 15 ? stars(all.length) : `${all.slice(0, 6).join("")}${stars(all.length - 7)}${all.slice(-1).join("")}`;
    case "address": {
      const [, place] = /^(.*?(?:县|市|区|旗))(?=.)/u.exec(text.trim()) ?? [];
      return place === undefined ? STAR : `${place}***`;
    }
    case "all":
      return STAR;
  }
}
