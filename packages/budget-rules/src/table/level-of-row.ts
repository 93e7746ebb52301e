import { comparable } from "./plain-cell.js";

const LEVELS: readonly (readonly [number, RegExp, RegExp])[] = [
  [
    1,
    /^(?:第?[一二三四五六七八九十]+(?:部分|章)?|[ivx]+)[、.]?$/u,
    /^(?:第?[一二三四五六七八九十]+[、.]|第[一二三四五六七八九十]+(?:部分|章))/u,
  ],
  [2, /^\([一二三四五六七八九十]+\)[、.]?$/u, /^\([一二三四五六七八九十]+\)/u],
  [3, /^\d+[、.]?$/u, /^\d{1,3}(?:、|\.(?!\d))/u],
  [7, /^\(\d+\)$/u, /^\(\d{1,3}\)/u],
  [8, /^[①-⑳]$/u, /^[①-⑳]/u],
];
const DECIMAL = /^\d{1,3}(?:\.\d{1,3})+[、.]?$/u;
const DECIMAL_NAME = /^(\d{1,3}(?:\.\d{1,3})+)[、.]?(?=[^\d.万亿元%])/u;

/** How deep a row stands (层级), by its number or, without one, by that before its name: 一 is 1, （一） 2, 1 3, 1.1 4. `null` when it says nothing. */
export function levelOf(number: string, name: string): number | null {
  const [own, named] = [comparable(number), comparable(name)];
  const whole = own !== "";
  const dotted = whole ? (DECIMAL.exec(own)?.[0] ?? null) : (DECIMAL_NAME.exec(named)?.[1] ?? null);
  if (dotted !== null) return Math.min(6, 3 + dotted.replace(/[、.]$/u, "").split(".").length - 1);
  return LEVELS.find(([, alone, before]) => (whole ? alone.test(own) : before.test(named)))?.[0] ?? null;
}
