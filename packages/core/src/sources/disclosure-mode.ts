import type { Ternary } from "../ternary.js";
import { halfWidth } from "./half-width.js";

/** How a document is open to the public (公开方式): 主动公开, 依申请公开, 不予公开. */
export type DisclosureMode = "proactive" | "on-request" | "withheld";

const WORDS: Readonly<Record<string, DisclosureMode>> = {
  主动公开: "proactive",
  公开发布: "proactive",
  依申请公开: "on-request",
  不予公开: "withheld",
  不公开: "withheld",
};

/**
 * Reads the disclosure mark of a document (公开属性): `公开方式：主动公开`, `（此件公开发布）`, `依申请公开`.
 *
 * `null` when there is no mark or it says something else, such as publication after deletions.
 *
 * @example
 * ```ts
 * import { readDisclosureMode } from "@countykit/core";
 * readDisclosureMode("（此件公开发布）"); // => "proactive"
 * readDisclosureMode("公开方式：依申请公开"); // => "on-request"
 * readDisclosureMode("此件删减后公开"); // => null
 * ```
 * @source 乐府办〔2022〕9号 附件2 尾; 遂府〔2021〕10号 附件 尾; 遂政办发〔2021〕15号 文头
 */
export function readDisclosureMode(mark: string): DisclosureMode | null {
  if (mark.length > 40) return null;
  const [, word = ""] = /^\(?(?:公开(?:方式|属性):|此件)?([\u4e00-\u9fff]+)\)?。?$/.exec(halfWidth(mark).replaceAll(" ", "")) ?? [];
  return Object.hasOwn(WORDS, word) ? (WORDS[word] ?? null) : null;
}

/**
 * Whether a mark stands against the duty to publish the plan and its progress on the county's site (与公开义务是否冲突):
 * `yes` unless the document is open of itself, `unknown` without a mark.
 *
 * @example
 * ```ts
 * import { conflictsWithPublicationDuty } from "@countykit/core";
 * conflictsWithPublicationDuty("on-request"); // => "yes"
 * conflictsWithPublicationDuty("proactive"); // => "no"
 * conflictsWithPublicationDuty(null); // => "unknown"
 * ```
 * @source 遂府〔2021〕10号 六（二） 县政务服务数据管理局, 附件 尾
 */
export function conflictsWithPublicationDuty(mode: DisclosureMode | null): Ternary {
  return mode === null ? "unknown" : mode === "proactive" ? "no" : "yes";
}
