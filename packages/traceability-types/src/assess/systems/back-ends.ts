import { declaredList } from "../declared-list.js";

/** Where a system can be seen, and what can be seen there. */
export interface BackEnds {
  readonly terminals: readonly string[];
  readonly views: readonly string[];
}

/** Whether both terminals and both views are there (终端与后台核查). */
export interface BackEndsCheck {
  readonly pass: boolean;
  readonly missing: readonly string[];
}

/**
 * Whether a system shows the back ends of suppliers and of the operator (供货商后台、运营商后台) on computers and phones.
 *
 * @example
 * ```ts
 * import { checkBackEnds } from "@countykit/traceability-types/assess";
 *
 * checkBackEnds({ terminals: ["pc", "mobile"], views: ["supplier", "operator"] }); // => { "pass": true, "missing": [] }
 * checkBackEnds({ terminals: ["pc"], views: ["supplier", "operator"] }).missing; // => ["mobile"]
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(3)
 */
export function checkBackEnds({ terminals, views }: BackEnds): BackEndsCheck {
  const missing = [...declaredList(terminals, ["pc", "mobile"]).missing, ...declaredList(views, ["supplier", "operator"]).missing];
  return { pass: missing.length === 0, missing };
}

/**
 * Whether a traceability system and its view in the county's big-data system go together (追溯体系与大数据系统一致): both there, or neither.
 *
 * @example
 * ```ts
 * import { shownInBigData } from "@countykit/traceability-types/assess";
 *
 * shownInBigData({ system: true, bigDataView: true }); // => { "consistent": true }
 * shownInBigData({ system: true, bigDataView: false }); // => { "consistent": false }
 * ```
 * @source 遂政办发〔2021〕15号 四（五）3–4
 */
export const shownInBigData = (shown: { readonly system: boolean; readonly bigDataView: boolean }): { readonly consistent: boolean } => ({
  consistent: shown.system === shown.bigDataView,
});
