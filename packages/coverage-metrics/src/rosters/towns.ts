import type { RosterForm } from "./column.js";
import type { Town } from "./rows.js";
import { TOWN_KIND_ALIASES } from "./word-aliases-table.js";
import { TOWN_KINDS } from "./words.js";

/** The roster of town-level units (乡镇、街道名册). */
export const towns: RosterForm<Town> = {
  name: "towns",
  term: { zh: "乡镇（街道）", en: "Towns" },
  key: ["code"],
  columns: {
    code: {
      type: { kind: "code", levels: ["town"] },
      term: { zh: "乡镇代码", en: "town code" },
      aliases: ["区划代码", "乡级代码", "镇代码", "街道代码", "乡镇街道代码", "乡镇（街道）代码", "乡镇编码", "统计用区划代码", "代码"],
      required: true,
    },
    name: {
      type: { kind: "text" },
      term: { zh: "乡镇名称", en: "town name" },
      aliases: ["名称", "乡镇", "镇", "镇名", "镇街名称", "乡镇街道", "乡镇（街道）", "乡镇（街道）名称", "镇（街道）名称"],
    },
    kind: {
      type: { kind: "choice", options: TOWN_KINDS, aliases: TOWN_KIND_ALIASES },
      term: { zh: "乡镇类别", en: "kind of town" },
      aliases: ["类别", "类型", "kind"],
    },
  },
};
