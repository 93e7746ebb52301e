import type { Membership } from "@countykit/core";
import { eventKey } from "./event-kinds/names-table.js";
import { isListed, type Listed } from "./listed-names.js";
import { trainingKey } from "./training-profile/names-table.js";

/**
 * Whether a list of a plan takes somebody or something in (是否属于列举范围): a group in the audience, a class, a kind of event. A list that trails off
 * in 等 answers `not-listed`, never `no`. Spellings are read through the alias table, and 普及性培训 is 普及培训班.
 *
 * @example
 * ```ts
 * import { eligible } from "@countykit/coverage-metrics";
 *
 * eligible({ profile: ["退伍军人", "大学生"], open: true }, "退伍军人"); // => "yes"
 * eligible({ profile: ["退伍军人", "大学生"], open: true }, "个体户"); // => "not-listed"
 * eligible({ profile: ["普及性培训", "增值性培训"] }, "增值性"); // => "yes"
 * ```
 * @source 乐府办〔2022〕9号 四（四）1, 附件1 二.5; 遂政办发〔2021〕15号 四（六）2
 */
export const eligible = (list: Listed, item: string): Membership => isListed(list, item, (text) => trainingKey(eventKey(text)));
