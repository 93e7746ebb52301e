import type { Bilingual } from "@countykit/core";
import type { FigureName } from "../../figures/book.js";

/** Figures of money and work that are asked for by name (按名称取的数据). */
const TERMS: Readonly<Record<string, Bilingual>> = {
  "funds.available": { zh: "可用资金", en: "funds available" },
  "funds.received": { zh: "到位资金", en: "funds received" },
  "funds.paid": { zh: "已支出资金", en: "funds paid out" },
  "tasks.planned": { zh: "计划任务数", en: "tasks planned" },
  "tasks.done": { zh: "已完成任务数", en: "tasks done" },
};

/** A figure by its id; one that has no words of its own is called by its id. */
export const namedFigure = (id: string, unit: string): FigureName => ({
  id,
  term: (Object.hasOwn(TERMS, id) ? TERMS[id] : undefined) ?? { zh: id, en: id },
  unit,
});
