/** Who runs a testing centre (检测机构类型). */
const KINDS = ["企业检测", "第三方检测", "政府检测"] as const;

/**
 * Whether a testing centre is of a kind that there is (检测机构核查): run by a firm, by a third party, or by government.
 *
 * @example
 * ```ts
 * import { isTestingCentre } from "@countykit/traceability-types/assess";
 *
 * isTestingCentre({ type: "企业检测" }); // => true
 * isTestingCentre({ type: "直播检测" }); // => false
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export const isTestingCentre = (centre: { readonly type: string }): boolean => KINDS.some((kind) => kind === centre.type.trim());
