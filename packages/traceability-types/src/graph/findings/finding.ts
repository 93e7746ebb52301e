import type { Bilingual, Verdict } from "@countykit/core";
import { say } from "@countykit/core";
import type { ChainParams } from "./params.js";
import { CHAIN_WORDS } from "./words-table.js";

/** An event as evidence (证据事件): its place in what was handed in, its id when it has one, and its time in UTC. */
export interface EventRef {
  readonly event: number;
  readonly eventID?: string;
  readonly time: string;
}

/** What a check of a chain found (链条核查发现), of one kind. */
export interface ChainFindingOf<Kind extends keyof ChainParams> {
  readonly kind: Kind;
  /** `fail`: the records contradict one another or a limit; `unknown`: something is missing that would decide. */
  readonly verdict: Extract<Verdict, "fail" | "unknown">;
  /** Canonical ids of what it is about: lots, things, places, parties, transactions. */
  readonly subjects: readonly string[];
  /** The first twenty events that show it. */
  readonly evidence: readonly EventRef[];
  /** What the sentence tells; amounts are exact decimal text, in the unit named. */
  readonly params: ChainParams[Kind];
}

/** What a check of a chain found (链条核查发现), as plain data; `explainFinding` makes sentences of it. */
export type ChainFinding = { readonly [Kind in keyof ChainParams]: ChainFindingOf<Kind> }[keyof ChainParams];

/** Kinds of findings about a chain (发现种类). */
export type ChainFindingKind = keyof ChainParams;

/**
 * The sentence of a finding about a chain, in both languages (发现的说明).
 *
 * @example
 * ```ts
 * import { explainFinding } from "@countykit/traceability-types/graph";
 *
 * const finding = {
 *   kind: "never-made",
 *   verdict: "unknown",
 *   subjects: ["https://farm.example.cn/lot/7"],
 *   evidence: [],
 *   params: { object: "https://farm.example.cn/lot/7" },
 * } as const;
 * explainFinding(finding).en; // => "https://farm.example.cn/lot/7 was used or sold, but no event says that it was made"
 * ```
 * @source docs/concepts/verdicts: findings are data, sentences come last and in both languages
 */
export const explainFinding = <Kind extends ChainFindingKind>({ kind, params }: Pick<ChainFindingOf<Kind>, "kind" | "params">): Bilingual =>
  say<ChainParams, Kind>(CHAIN_WORDS, kind, params);
