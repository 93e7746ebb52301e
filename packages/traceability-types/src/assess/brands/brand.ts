import type { Bilingual } from "@countykit/core";

/** Kinds of brands (品牌类别): of the county, of one specialty, of one firm. */
export type BrandKind = "regional-public" | "specialty" | "enterprise";

/**
 * The kinds of brands by name (品牌类别名称).
 *
 * @example
 * ```ts
 * import { brandKinds, readBrandKind } from "@countykit/traceability-types/assess";
 *
 * brandKinds.map(({ name }) => name.zh); // => ["区域公用品牌", "特色农产品品牌", "企业品牌"]
 * readBrandKind("县域公共品牌"); // => "regional-public"
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1), 附件1 二.2; 遂府〔2021〕10号 四（二）4; 遂政办发〔2021〕15号 三（五）, 四（五）1
 */
export const brandKinds: readonly { readonly kind: BrandKind; readonly name: Bilingual; readonly aliases: readonly string[] }[] = [
  {
    kind: "regional-public",
    name: { zh: "区域公用品牌", en: "regional public brand" },
    aliases: ["区域公共品牌", "区域公共", "区域公用", "公共品牌", "公用品牌", "县域公共品牌", "县级区域公共品牌"],
  },
  {
    kind: "specialty",
    name: { zh: "特色农产品品牌", en: "specialty product brand" },
    aliases: ["特色品牌", "特色农产品", "产品品牌", "电商品牌产品"],
  },
  { kind: "enterprise", name: { zh: "企业品牌", en: "enterprise brand" }, aliases: ["企业"] },
];

/**
 * Reads a kind of brands (读取品牌类别), by any of its names in the documents; `null` for anything else.
 *
 * @example
 * ```ts
 * import { readBrandKind } from "@countykit/traceability-types/assess";
 *
 * readBrandKind("区域公共品牌"); // => "regional-public"
 * readBrandKind("产品品牌"); // => "specialty"
 * readBrandKind("网红品牌"); // => null
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1), 八（十三）; 遂政办发〔2021〕15号 三（五）
 */
export function readBrandKind(text: string): BrandKind | null {
  const said = text.trim();
  return brandKinds.find(({ kind, name, aliases }) => kind === said || name.zh === said || aliases.includes(said))?.kind ?? null;
}

/** A brand as a county reports it (品牌). */
export interface Brand {
  /** One of the kinds, by any of its names. */
  readonly type?: string;
  /** County, association or firm that it belongs to. */
  readonly owner?: string;
  readonly trademark?: "none" | "applied" | "registered" | "refused";
}

/** Whether a brand is one (品牌核查). */
export interface BrandCheck {
  readonly valid: boolean;
  readonly kind: BrandKind | null;
  readonly missing: readonly ("type" | "owner" | "trademark")[];
}

/**
 * Whether a report of a brand says enough (品牌核查): its kind and its owner, or a registered trademark, which has both in the register.
 *
 * @example
 * ```ts
 * import { checkBrand } from "@countykit/traceability-types/assess";
 *
 * checkBrand({ type: "regional-public", owner: "乐昌" }).valid; // => true
 * checkBrand({ trademark: "registered" }).valid; // => true
 * checkBrand({ trademark: "applied" }).missing; // => ["type", "owner", "trademark"]
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1); 遂府〔2021〕10号 六（二）
 */
export function checkBrand({ type, owner, trademark }: Brand): BrandCheck {
  const kind = type === undefined ? null : readBrandKind(type);
  const lacking = [
    ...(kind === null ? (["type"] as const) : []),
    ...(owner === undefined || owner.trim() === "" ? (["owner"] as const) : []),
  ];
  if (lacking.length === 0 || (trademark === "registered" && (type === undefined || kind !== null)))
    return { valid: true, kind, missing: [] };
  return { valid: false, kind, missing: [...lacking, "trademark"] };
}
