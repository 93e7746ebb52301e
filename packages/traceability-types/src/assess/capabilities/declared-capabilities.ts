import { type DeclaredList, declaredList } from "../declared-list.js";
import { CAPABILITIES, type CapabilityId, capabilityNames } from "./capability-names.js";

/** What a list of capabilities leaves out. */
export interface DeclaredCapabilities extends DeclaredList {
  readonly complete: boolean;
}

/**
 * Holds a list of capabilities that somebody declares against the eight (自报能力清单). It tells what is claimed, not what is so: `assessCapabilities`
 * looks at the events. Names are the Chinese ones or the ids.
 *
 * @example
 * ```ts
 * import { declaredCapabilities } from "@countykit/traceability-types/assess";
 *
 * declaredCapabilities(["生产可记录", "安全可预警", "源头可追溯", "流向可跟踪", "信息可存储", "身份可查询", "责任可认定"]); // => {
 * //   "missing": ["产品可召回"],
 * //   "covered": ["生产可记录", "安全可预警", "源头可追溯", "流向可跟踪", "信息可存储", "身份可查询", "责任可认定"],
 * //   "extra": [],
 * //   "complete": false,
 * // }
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export function declaredCapabilities(declared: readonly string[]): DeclaredCapabilities {
  const named = declared.map((name) => chinese(name.trim()));
  const list = declaredList(
    named,
    CAPABILITIES.map((id) => capabilityNames[id].zh),
  );
  return { ...list, complete: list.missing.length === 0 };
}

const chinese = (name: string): string => (isCapability(name) ? capabilityNames[name].zh : name);

const isCapability = (name: string): name is CapabilityId => Object.hasOwn(capabilityNames, name);
