import { money, percentages, type Result } from "@countykit/core";

// What Suixi prints for its four budget lines, and an amount as a document prints it.
const shares = percentages(["1000万元", "630万元", "150万元", "220万元"]);
const printed: readonly string[] = shares.ok ? shares.value.shares : [];
if (printed.join() !== "50%,32%,7%,11%") throw new Error(`percentages answered ${printed.join()}`);
const refused: Result<unknown> = money("0.001元");
if (refused.ok) throw new Error("an amount finer than one fen was accepted");
console.log(
  printed,
  refused.issues.map(({ code, path }) => ({ code, path })),
);
