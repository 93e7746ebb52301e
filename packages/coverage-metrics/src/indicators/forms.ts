import type { Bilingual } from "@countykit/core";
import { FACILITY_KINDS, STANDINGS, STATION_LEVELS } from "../rosters/words.js";
import type { ParamForm } from "./indicator.js";
import { COVERAGE_MODES } from "./words.js";

type Form<Kind extends ParamForm["kind"]> = Extract<ParamForm, { kind: Kind }> & { readonly term: Bilingual };

/** 覆盖口径. */
export const modeForm: Form<"choice"> = { kind: "choice", options: COVERAGE_MODES, term: { zh: "覆盖口径", en: "mode" } };

/** 建设进度. */
export const standingForm: Form<"choice"> = { kind: "choice", options: STANDINGS, term: { zh: "建设进度", en: "standing" } };

/** 设施类别. */
export const facilityForm: Form<"choice"> = { kind: "choice", options: FACILITY_KINDS, term: { zh: "设施类别", en: "kind of facility" } };

/** 站点级别. */
export const levelForm: Form<"choice"> = {
  kind: "choice",
  options: STATION_LEVELS,
  optional: true,
  term: { zh: "站点级别", en: "level of the stations" },
};

/** What a list should hold. */
export const profileForm: Form<"names"> = { kind: "names", term: { zh: "应有内容", en: "what it should hold" } };
