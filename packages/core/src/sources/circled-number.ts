/** Where Unicode keeps the circled numbers: ① to ⑳, ㉑ to ㉟, ㊱ to ㊿. */
const BLOCKS = [
  { first: 1, last: 20, code: 0x2460 },
  { first: 21, last: 35, code: 0x3251 },
  { first: 36, last: 50, code: 0x32b1 },
] as const;

/** ① … ㊿ for 1 … 50 (带圈数字); `null` for any other number. */
export function formatCircledNumber(value: number): string | null {
  const block = BLOCKS.find(({ first, last }) => Number.isInteger(value) && value >= first && value <= last);
  return block === undefined ? null : String.fromCharCode(block.code + value - block.first);
}

/** 1 … 50 for ① … ㊿; `null` for any other text. */
export function readCircledNumber(text: string): number | null {
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  const block = BLOCKS.find(({ first, last, code: start }) => code >= start && code <= start + last - first);
  return block === undefined ? null : code - block.code + block.first;
}
