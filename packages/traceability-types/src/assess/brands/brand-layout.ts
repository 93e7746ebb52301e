/** How many brands there are of each kind: whole numbers. */
export interface BrandCounts {
  readonly public: number;
  readonly specialty: number;
  readonly enterprise: number;
}

/** The layout of the brands of a county (品牌布局). */
export interface BrandLayout {
  /** `1+5`: public brands, and all others. */
  readonly layout: string;
  /** One public brand, and specialty and enterprise brands beside it. */
  readonly valid: boolean;
  /** Kinds of which there is none, or of the public brand more than one. */
  readonly wrong: readonly (keyof BrandCounts)[];
}

/**
 * The 1+N layout of brands (“1+N”品牌布局): one public brand of the county, with specialty brands and enterprise brands.
 *
 * @example
 * ```ts
 * import { brandLayout } from "@countykit/traceability-types/assess";
 *
 * brandLayout({ public: 1, specialty: 2, enterprise: 3 }); // => { "layout": "1+5", "valid": true, "wrong": [] }
 * brandLayout({ public: 2, specialty: 2, enterprise: 0 }); // => { "layout": "2+2", "valid": false, "wrong": ["public", "enterprise"] }
 * ```
 * @source 遂府〔2021〕10号 四（二）4
 */
export function brandLayout(counts: BrandCounts): BrandLayout {
  const { specialty, enterprise } = counts;
  const wrong = [
    ...(counts.public === 1 ? [] : (["public"] as const)),
    ...(specialty >= 1 ? [] : (["specialty"] as const)),
    ...(enterprise >= 1 ? [] : (["enterprise"] as const)),
  ];
  return { layout: `${counts.public}+${specialty + enterprise}`, valid: wrong.length === 0, wrong };
}
