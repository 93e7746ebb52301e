import type { Bilingual, MessageTable } from "@countykit/core";
import type { RecallStatus } from "@countykit/traceability-types/graph";

/** What the service says. A sentence without one of its languages does not compile. */
interface Params {
  taken: { readonly events: number; readonly copies: number };
  tracedBack: { readonly sources: number; readonly places: number };
  tracedForward: { readonly products: number; readonly places: number };
  tooWide: { readonly objects: number };
  recalled: { readonly objects: number; readonly parties: number };
  clock: { readonly hours: number; readonly deadline: number; readonly overdue: boolean };
  "under-recall": Record<never, never>;
}

const s = (count: number): string => (count === 1 ? "" : "s");

export const SENTENCES: MessageTable<Params> = {
  taken: {
    zh: ({ events, copies }) => `收到 ${events} 条事件${copies === 0 ? "" : `，其中 ${copies} 条此前已有`}`,
    en: ({ events, copies }) => `Took ${events} event${s(events)}${copies === 0 ? "" : `, of which ${copies} had come before`}`,
  },
  tracedBack: {
    zh: ({ sources, places }) => `来自 ${sources} 个批次或单品，经过 ${places} 处`,
    en: ({ sources, places }) => `It comes from ${sources} lot${s(sources)} or item${s(sources)}, by way of ${places} place${s(places)}`,
  },
  tracedForward: {
    zh: ({ products, places }) => `去了 ${products} 个批次或单品，到过 ${places} 处`,
    en: ({ products, places }) =>
      `It went into ${products} lot${s(products)} or item${s(products)}, which were at ${places} place${s(places)}`,
  },
  tooWide: {
    zh: ({ objects }) => `牵涉 ${objects} 个批次或单品，经过的记录太多，不逐条列出`,
    en: ({ objects }) => `It has to do with ${objects} lot${s(objects)} or item${s(objects)}; visits are too many to be listed`,
  },
  recalled: {
    zh: ({ objects, parties }) => `涉及 ${objects} 个批次或单品，应通知 ${parties} 方`,
    en: ({ objects, parties }) =>
      `${objects} lot${s(objects)} or item${s(objects)} are affected, and ${parties} part${parties === 1 ? "y is" : "ies are"} to be told`,
  },
  clock: {
    zh: ({ hours, deadline, overdue }) => `已过 ${hours} 小时，时限 ${deadline} 小时${overdue ? "，已逾期" : ""}`,
    en: ({ hours, deadline, overdue }) => `${hours} h since it was declared, ${deadline} h allowed${overdue ? ": overdue" : ""}`,
  },
  "under-recall": {
    zh: () => "召回中，请勿食用，可退回购买处",
    en: () => "Under recall: do not eat it; take it back to where you bought it",
  },
};

export const STATUS_NAMES: Readonly<Record<RecallStatus, Bilingual>> = {
  "in-stock": { zh: "在库", en: "in stock" },
  "in-transit": { zh: "在途", en: "in transit" },
  sold: { zh: "已售", en: "sold" },
  consumed: { zh: "已用尽", en: "used up" },
  destroyed: { zh: "已销毁", en: "destroyed" },
  retired: { zh: "已停用", en: "retired" },
  unknown: { zh: "不明", en: "unknown" },
};

const STEP_NAMES: Readonly<Record<string, Bilingual>> = {
  commissioning: { zh: "采收或制成", en: "Harvested or made" },
  creating_class_instance: { zh: "分级成批", en: "Graded into a lot" },
  inspecting: { zh: "检验", en: "Inspected" },
  packing: { zh: "装箱", en: "Packed" },
  receiving: { zh: "收货", en: "Received" },
  repackaging: { zh: "分装", en: "Repacked" },
  retail_selling: { zh: "零售", en: "Sold" },
  shipping: { zh: "发货", en: "Shipped" },
  stocking: { zh: "上架", en: "Put on the shelf" },
  storing: { zh: "入库", en: "Stored" },
  unpacking: { zh: "拆箱", en: "Unpacked" },
};

/** A business step in words; others stay as they are written. */
export const stepName = (step: string): Bilingual =>
  (Object.hasOwn(STEP_NAMES, step) ? STEP_NAMES[step] : undefined) ?? { zh: step, en: step };
