import type { FacilityKind, Standing } from "../rosters/rows.js";
import { FACILITY_KINDS } from "../rosters/words.js";
import type { FigureName } from "./book.js";
import { COME_SO_FAR } from "./standing-words.js";

/** Facilities of one kind that have come so far (某类设施数). */
export const facilitiesOf = (kind: FacilityKind, standing: Standing): FigureName => ({
  id: `facilities.${kind}.${standing}`,
  term: {
    zh: `${COME_SO_FAR[standing].zh}的${FACILITY_KINDS[kind].zh}数`,
    en: `${FACILITY_KINDS[kind].en}, number ${COME_SO_FAR[standing].en}`,
  },
  unit: "facilities",
});

/** The day a facility began to operate (投入运营日期). */
export const facilityOpened = (kind: FacilityKind): FigureName => ({
  id: `facilities.${kind}.opened`,
  term: { zh: `${FACILITY_KINDS[kind].zh}投入运营日期`, en: `${FACILITY_KINDS[kind].en}, opening day` },
  unit: "days",
});

/** Floor area of the facilities of one kind that are built (建筑面积), in square metres. */
export const facilityArea = (kind: FacilityKind): FigureName => ({
  id: `facilities.${kind}.area`,
  term: { zh: `${FACILITY_KINDS[kind].zh}面积`, en: `${FACILITY_KINDS[kind].en}, floor area` },
  unit: "m2",
});

/** People who work in the facilities of one kind (工作人员数). */
export const facilityStaff = (kind: FacilityKind): FigureName => ({
  id: `facilities.${kind}.staff`,
  term: { zh: `${FACILITY_KINDS[kind].zh}工作人员数`, en: `${FACILITY_KINDS[kind].en}, staff` },
  unit: "persons",
});

/** Training rooms of the service centre (培训场所数). */
export const trainingRooms: FigureName = {
  id: "centre.training-rooms",
  term: { zh: "公共服务中心培训场所数", en: "training rooms of the service centre" },
  unit: "facilities",
};

/** The day the entity that carries out the project was confirmed (实施主体确认日期). */
export const entityConfirmed: FigureName = {
  id: "team.entity-confirmed",
  term: { zh: "实施主体确认日期", en: "day the implementing entity was confirmed" },
  unit: "days",
};

/** The day its team was set up (专业团队组建日期). */
export const teamFormed: FigureName = {
  id: "team.formed",
  term: { zh: "专业团队组建日期", en: "day the team was set up" },
  unit: "days",
};

/** How many pieces of an equipment there are (设备数量): 电脑, 打单机 … */
export const equipmentOf = (item: string): FigureName => ({
  id: `equipment.${item}`,
  term: { zh: `${item}数量`, en: `number of: ${item}` },
  unit: "items",
});
