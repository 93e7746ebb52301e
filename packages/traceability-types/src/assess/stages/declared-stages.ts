import { type DeclaredList, declaredList } from "../declared-list.js";
import { STAGES, stageNames } from "./stage-names.js";

/** What a list of stages leaves out. */
export interface DeclaredStages extends DeclaredList {
  readonly fullChain: boolean;
}

/**
 * Holds a list of stages that somebody declares against the five (自报环节清单).
 *
 * @example
 * ```ts
 * import { declaredStages } from "@countykit/traceability-types/assess";
 *
 * declaredStages(["产地种植", "生产", "加工", "流通"]).missing; // => ["销售"]
 * declaredStages(["产地种植", "生产", "加工", "流通"]).fullChain; // => false
 * ```
 * @source 乐府办〔2022〕9号 附件1 二.2
 */
export function declaredStages(declared: readonly string[]): DeclaredStages {
  const list = declaredList(
    declared,
    STAGES.map((stage) => stageNames[stage].zh),
  );
  return { ...list, fullChain: list.missing.length === 0 };
}
