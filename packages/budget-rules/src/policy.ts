import type { Bilingual, Level } from "@countykit/core";
import type { Rule } from "./rules/rule.js";

/** One official document's rules as data (政策). */
export interface Policy {
  readonly schema: "countykit-policy/1";
  readonly id: string;
  readonly title: Bilingual;
  /** Document number (发文字号) or bibliography id. */
  readonly document: string;
  readonly level: Level;
  /** Division code (行政区划代码) of where it is in force: `"000000"` the nation, `"440000"` Guangdong, `"440281"` Lechang. */
  readonly jurisdiction: string;
  /** Batch years it binds; `null` binds every batch. */
  readonly cohorts: readonly number[] | null;
  /** First day in force, and the day it ends (excluded). `null`: not known, or open. */
  readonly from: string | null;
  readonly until: string | null;
  readonly rules: readonly Rule[];
}
