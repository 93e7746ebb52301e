/** What a product was found to meet; left out where nobody looked. */
export interface LabelledProduct {
  /** 品质规范 */
  readonly qualitySpec?: boolean;
  /** 质量标准 */
  readonly qualityStandard?: boolean;
}

/** Whether a product may carry the label of the public brand (贴标资格). */
export interface LabelRight {
  /** `null`: nobody looked at one of the two, and the other is met. */
  readonly mayUseLabel: boolean | null;
  /** What it does not meet. */
  readonly missing: readonly string[];
  /** What nobody looked at. */
  readonly open: readonly string[];
}

/**
 * Whether a product may be certified and carry the label of the public brand (公用品牌贴标资格): it has to meet the quality specification and the quality
 * standard, both.
 *
 * @example
 * ```ts
 * import { mayUseLabel } from "@countykit/traceability-types/assess";
 *
 * mayUseLabel({ qualitySpec: true, qualityStandard: false }); // => { "mayUseLabel": false, "missing": ["质量标准"], "open": [] }
 * mayUseLabel({ qualitySpec: true }).mayUseLabel; // => null
 * mayUseLabel({ qualitySpec: true, qualityStandard: true }).mayUseLabel; // => true
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1), 附件1 二.2
 */
export function mayUseLabel({ qualitySpec, qualityStandard }: LabelledProduct): LabelRight {
  const asked = [
    ["品质规范", qualitySpec],
    ["质量标准", qualityStandard],
  ] as const;
  const missing = asked.flatMap(([name, met]) => (met === false ? [name] : []));
  const open = asked.flatMap(([name, met]) => (met === undefined ? [name] : []));
  return { mayUseLabel: missing.length > 0 ? false : open.length > 0 ? null : true, missing, open };
}
