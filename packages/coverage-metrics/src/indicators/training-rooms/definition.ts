import type { Definition } from "../indicator.js";

export type TrainingRoomsParams = Readonly<Record<never, never>>;

/** Training rooms of the service centre (培训场所数). */
export const trainingRooms: Definition<TrainingRoomsParams> = {
  id: "training-rooms",
  term: { zh: "培训场所数", en: "training rooms" },
  numerator: { zh: "公共服务中心的培训场所", en: "training rooms of the service centre" },
  denominator: null,
  unit: "facilities",
  measures: "count",
  params: {},
  cites: [{ document: "lechang-2019/self-evaluation", locator: "四（一）(1)" }],
};
