import { expect, test } from "vitest";
import { seedOf } from "./seed-of.js";
import { below, xoshiro128 } from "./xoshiro128.js";

test("the stream is that of the reference implementation in C", () => {
  const draws = xoshiro128([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0]);
  expect([draws(), draws(), draws(), draws()]).toEqual([0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70]);
});

test("small states give the stream that other implementations print", () => {
  const draws = xoshiro128([0, 1, 2, 3]);
  expect(Array.from({ length: 8 }, draws)).toEqual([5760, 17280, 2966400, 32451840, 2604340873, 3891234569, 1254043636, 216095511]);
});

test("a text always gives one state, and another text another", () => {
  expect(seedOf("")).toEqual(seedOf(""));
  expect(seedOf("乐昌")).toEqual([1983580945, 1912734644, 3309811975, 2374961480]);
  const states = new Set(Array.from({ length: 1000 }, (_, at) => seedOf(`seed ${at}`).join(" ")));
  expect(states.size).toBe(1000);
  // One unit of two bytes is not two units of one.
  expect(seedOf("\u0102")).not.toEqual(seedOf("\u0002\u0001"));
});

test("a draw above the last full multiple of the bound is drawn again", () => {
  const streamOf = (...numbers: number[]) => {
    const all = numbers.values();
    return () => all.next().value ?? 0;
  };
  // 2^32 = 3 × 1431655765 + 1: only the last number has to go.
  expect(below(3, streamOf(2 ** 32 - 1, 5))).toBe(2);
  expect(below(3, streamOf(2 ** 32 - 2, 5))).toBe(2);
  expect(below(3, streamOf(2 ** 32 - 3, 5))).toBe(1);
  expect(below(1, streamOf(2 ** 32 - 1))).toBe(0);
});
