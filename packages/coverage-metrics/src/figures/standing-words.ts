import type { Bilingual } from "@countykit/core";
import type { Standing } from "../rosters/rows.js";

/** How far a thing has come, as it is said of what is counted (建设进度). */
export const COME_SO_FAR: Readonly<Record<Standing, Bilingual>> = {
  planned: { zh: "已规划", en: "planned" },
  built: { zh: "已建成", en: "built" },
  operating: { zh: "在运营", en: "in operation" },
};
