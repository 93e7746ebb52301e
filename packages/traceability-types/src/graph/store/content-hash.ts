import { hashOf } from "./texts.js";

/** Two halves of a hash of what an event tells (内容散列), built number by number. */
export interface Mix {
  a: number;
  b: number;
}

export function mix(into: Mix, value: number): void {
  const a = Math.imul(into.a ^ value, 0x9e3779b1);
  into.a = (a << 13) | (a >>> 19);
  into.b = Math.imul(into.b + value, 0x85ebca6b) ^ (into.b >>> 15);
}

/** Fields of users may be as many as they like; what lies beyond this many is not looked at. */
const MOST_NODES = 4_000_000;

/**
 * Mixes a value of any shape: each leaf with the way to it, and these added up, so that the order of fields does not matter and that of lists does. What is
 * empty or undefined is as if it were absent. No recursion, so depth does not matter.
 */
export function mixValue(into: Mix, value: unknown): void {
  if (value === undefined) return mix(into, 0);
  let [sumA, sumB, left] = [0, 0, MOST_NODES];
  const values: unknown[] = [value];
  const ways: number[] = [0x2545f491, 0x9e3779b9];
  while (values.length > 0 && left > 0) {
    left -= 1;
    const next = values.pop();
    const wayB = ways.pop() ?? 0;
    const wayA = ways.pop() ?? 0;
    if (next === undefined) continue;
    if (typeof next === "object" && next !== null) {
      const list = Array.isArray(next);
      for (const [key, inner] of Object.entries(next)) {
        const step = list ? Number(key) + 1 : hashOf(key);
        values.push(inner);
        ways.push(stir(wayA, step), stir(wayB, step ^ 0x5bd1e995));
      }
    } else {
      const leaf = hashOf(`${typeof next}${typeof next === "string" ? next : JSON.stringify(next)}`);
      sumA = (sumA + stir(wayA, leaf)) | 0;
      sumB = (sumB + stir(wayB, leaf ^ 0x27d4eb2f)) | 0;
    }
  }
  mix(into, sumA);
  mix(into, sumB);
}

function stir(way: number, step: number): number {
  let mixed = Math.imul(way ^ step, 0xcc9e2d51);
  mixed = Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593);
  return mixed ^ (mixed >>> 16);
}
