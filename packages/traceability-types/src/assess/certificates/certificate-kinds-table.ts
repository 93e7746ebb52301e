import type { Bilingual } from "@countykit/core";

/** Kinds of certificates, registrations and titles of agricultural products; each has its own register and its own law. */
export type CertificateKind =
  | "gi-trademark"
  | "gi-product"
  | "gi-agricultural"
  | "famous-special"
  | "eco-origin"
  | "pollution-free"
  | "green"
  | "organic"
  | "qualified"
  | "provincial-famous";

/** A kind of certificate (证书种类): what it is called, who keeps the register, and other ways in which it is written. */
export interface CertificateType {
  readonly kind: CertificateKind;
  readonly name: Bilingual;
  readonly register: Bilingual;
  readonly aliases: readonly string[];
}

/**
 * The kinds of certificates (证书种类表). A geographical indication is protected in three ways, as a trademark, as a protected product, and as an agricultural
 * product with registered indication (no longer registered since 2022); to have one is not to have another.
 *
 * @example
 * ```ts
 * import { certificateTypes } from "@countykit/traceability-types/assess";
 *
 * certificateTypes.filter(({ kind }) => kind.startsWith("gi-")).map(({ name }) => name.zh); // => ["地理标志商标", "地理标志产品", "农产品地理标志"]
 * ```
 * @source self-evaluation report of Lechang for 2019, 一, 二（二）2(3)③; 遂府〔2021〕10号 四（二）4
 */
export const certificateTypes: readonly CertificateType[] = [
  {
    kind: "gi-trademark",
    name: { zh: "地理标志商标", en: "geographical-indication trademark" },
    register: { zh: "商标注册", en: "trademark register" },
    aliases: ["国家地理标志商标", "地理标志证明商标", "地理标志集体商标"],
  },
  {
    kind: "gi-product",
    name: { zh: "地理标志产品", en: "protected geographical-indication product" },
    register: { zh: "地理标志产品保护", en: "protection of geographical-indication products" },
    aliases: ["国家地理标志产品", "国家地理标志保护产品", "地理标志保护产品"],
  },
  {
    kind: "gi-agricultural",
    name: { zh: "农产品地理标志", en: "agricultural product with geographical indication" },
    register: { zh: "农业农村部门登记", en: "register of the ministry of agriculture" },
    aliases: ["地理标志农产品", "农产品地理标志登记"],
  },
  {
    kind: "famous-special",
    name: { zh: "全国名特优新农产品", en: "national famous, special, excellent and new agricultural product" },
    register: { zh: "全国名特优新农产品名录", en: "national catalogue of such products" },
    aliases: ["名特优新", "名特优新农产品"],
  },
  {
    kind: "eco-origin",
    name: { zh: "生态原产地保护产品", en: "product of protected ecological origin" },
    register: { zh: "生态原产地产品保护", en: "protection of ecological origin" },
    aliases: ["生态原产地保护", "国家级生态原产地保护产品", "生态原产地产品保护", "生态原产地"],
  },
  {
    kind: "pollution-free",
    name: { zh: "无公害农产品", en: "pollution-free agricultural product" },
    register: { zh: "无公害农产品认证", en: "pollution-free certification" },
    aliases: ["无公害", "无公害食品"],
  },
  {
    kind: "green",
    name: { zh: "绿色食品", en: "green food" },
    register: { zh: "绿色食品标志许可", en: "licence of the green-food mark" },
    aliases: ["绿色", "绿色农产品"],
  },
  {
    kind: "organic",
    name: { zh: "有机农产品", en: "organic product" },
    register: { zh: "有机产品认证", en: "organic certification" },
    aliases: ["有机", "有机产品", "有机食品"],
  },
  {
    kind: "qualified",
    name: { zh: "达标合格农产品", en: "product pledged to meet the standards" },
    register: { zh: "承诺达标合格证", en: "pledge certificate of the producer" },
    aliases: ["承诺达标合格证", "达标合格"],
  },
  {
    kind: "provincial-famous",
    name: { zh: "省十大名牌产品", en: "provincial top-ten brand product" },
    register: { zh: "省级名牌评选", en: "award of the province" },
    aliases: ["广东省十大名牌产品", "省十大名牌"],
  },
];
