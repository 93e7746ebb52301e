import type { Definition } from "../indicator.js";

export type EquipmentCountParams = {
  /** 电脑 … */
  readonly item: string;
};

/** Pieces of an equipment (设备数量). */
export const equipmentCount: Definition<EquipmentCountParams> = {
  id: "equipment-count",
  term: { zh: "设备数量", en: "pieces of equipment" },
  numerator: { zh: "已配备的该种设备", en: "pieces that are there" },
  denominator: null,
  unit: "items",
  measures: "count",
  params: { item: { kind: "text", term: { zh: "设备名称", en: "equipment" } } },
  cites: [{ document: "始府办〔2021〕12号", locator: "三（一）3" }],
};
