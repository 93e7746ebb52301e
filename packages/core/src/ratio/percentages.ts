import type { Issue } from "../issue.js";
import { readMoney } from "../money/read-money.js";
import { fail, ok, type Result } from "../result.js";

/** Percentages of a whole, for display. */
export interface Percentages {
  readonly method: "largest-remainder" | "half-up";
  /** One text per amount, in the same order, with a percent sign: `"37%"`. */
  readonly shares: readonly string[];
  /** The sum of the printed shares: `"100%"` always under largest remainder, if the whole is not zero. */
  readonly sum: string;
  readonly sumsToWhole: boolean;
  /** Positions (from 0) between which a tie of remainders had to be broken; empty when none mattered. */
  readonly ties: readonly number[];
}

/**
 * Whole percentages of a budget table (占比取整) that are shown, never decided upon. *Largest remainder*: every share is cut off, then the
 * missing units go to the largest remainders, one each; a tie goes to the larger amount, then to the earlier line, and is reported.
 * *Half-up* rounds each share by itself and says whether the printed shares still sum to 100.
 *
 * Amounts are money or counts as `money` reads them; `digits` is the number of decimals of a percent (0 to 6). A whole of zero, or a
 * negative amount, is an issue.
 *
 * @example
 * ```ts
 * import { percentages } from "@countykit/core";
 *
 * const suixi = percentages(["1000万元", "630万元", "150万元", "220万元"]);
 * suixi.ok && suixi.value.shares; // => ["50%", "32%", "7%", "11%"]
 * const plain = percentages(["1000", "630", "150", "220"], { method: "half-up" });
 * plain.ok && plain.value.sum; // => "101%"
 * ```
 * @source 遂府〔2021〕10号, annex; M. Balinski and H. P. Young, Fair Representation (1982), Hamilton's method
 */
export function percentages(
  amounts: readonly unknown[],
  options: { readonly method?: Percentages["method"]; readonly digits?: number } = {},
): Result<Percentages> {
  const { method = "largest-remainder", digits = 0 } = options;
  const issues: Issue[] = [];
  const parts: bigint[] = [];
  amounts.forEach((amount, index) => {
    const read = readMoney(amount, `/${index}`);
    if (!read.ok) issues.push(...read.issues);
    else if (read.value < 0n) issues.push(negative(index, amount));
    else parts.push(read.value);
  });
  const whole = parts.reduce((sum, part) => sum + part, 0n);
  if (issues.length === 0 && whole === 0n) issues.push(emptyWhole);
  if (!Number.isInteger(digits) || digits < 0 || digits > 6) issues.push(badDigits(digits));
  if (issues.length > 0) return fail(...issues);

  const hundred = 100n * 10n ** BigInt(digits);
  const { units, ties } = method === "half-up" ? halfUp(parts, whole, hundred) : largestRemainder(parts, whole, hundred);
  const sum = units.reduce((total, unit) => total + unit, 0n);
  return ok({ method, shares: units.map((unit) => text(unit, digits)), sum: text(sum, digits), sumsToWhole: sum === hundred, ties });
}

interface Units {
  readonly units: readonly bigint[];
  readonly ties: readonly number[];
}

const halfUp = (parts: readonly bigint[], whole: bigint, hundred: bigint): Units => ({
  units: parts.map((part) => (part * hundred * 2n + whole) / (whole * 2n)),
  ties: [],
});

function largestRemainder(parts: readonly bigint[], whole: bigint, hundred: bigint): Units {
  const rows = parts.map((part, index) => ({ index, part, unit: (part * hundred) / whole, rest: (part * hundred) % whole }));
  const left = Number(hundred - rows.reduce((sum, row) => sum + row.unit, 0n));
  // The sort is stable, so the earlier line stays first where both are equal.
  const order = [...rows].sort((a, b) => sign(b.rest - a.rest) || sign(b.part - a.part));
  const lucky = new Set(order.slice(0, left).map((row) => row.index));
  const cut = order[left];
  const last = order[left - 1];
  const tied = cut !== undefined && last !== undefined && cut.rest === last.rest ? rows.filter((row) => row.rest === cut.rest) : [];
  return { units: rows.map((row) => row.unit + (lucky.has(row.index) ? 1n : 0n)), ties: tied.map((row) => row.index) };
}

const sign = (value: bigint): number => (value < 0n ? -1 : value > 0n ? 1 : 0);

function text(unit: bigint, digits: number): string {
  const all = String(unit).padStart(digits + 1, "0");
  const cut = all.length - digits;
  return `${all.slice(0, cut)}${digits === 0 ? "" : `.${all.slice(cut)}`}%`;
}

const negative = (index: number, amount: unknown): Issue => ({
  code: "negative-amount",
  path: `/${index}`,
  expected: ">= 0",
  received: String(amount),
  message: { zh: "占比的各部分不能是负数", en: "A part of a whole cannot be negative" },
});

const emptyWhole: Issue = {
  code: "empty-whole",
  path: "",
  expected: "> 0",
  received: "0.00",
  message: { zh: "合计为零，没有占比可言", en: "The whole is zero, so there are no shares of it" },
};

const badDigits = (digits: number): Issue => ({
  code: "digits",
  path: "",
  expected: "0–6",
  received: String(digits),
  message: { zh: "小数位数应为 0 到 6 的整数", en: "The number of decimals is a whole number from 0 to 6" },
});
