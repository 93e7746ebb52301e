import { canonicalProduct } from "../names/canonical-product.js";
import type { AssessPolicy } from "../requirements/requirement.js";
import type { CertificateKind } from "./certificate-kinds-table.js";

/** How many certificates of a kind a document states, and for which products (文件所载证书). */
export interface StatedCertificates {
  readonly count: number;
  /** Canonical names; `null` when the document names none. */
  readonly products: readonly string[] | null;
}

/**
 * What a document states of one kind of certificate (文件所载证书数); `null` when it says nothing of it.
 *
 * @example
 * ```ts
 * import { lechang2019Requirements, statedCertificates } from "@countykit/traceability-types/assess";
 *
 * statedCertificates(lechang2019Requirements, "eco-origin"); // => { "count": 4, "products": null }
 * statedCertificates(lechang2019Requirements, "gi-trademark"); // => { "count": 1, "products": ["黄金柰李"] }
 * statedCertificates(lechang2019Requirements, "organic"); // => null
 * ```
 * @source self-evaluation report of Lechang for 2019, 一（一是）
 */
export function statedCertificates({ requirements }: AssessPolicy, kind: CertificateKind): StatedCertificates | null {
  for (const one of requirements)
    if (one.kind === "counted-list" && one.certificate === kind)
      return { count: one.stated, products: one.names?.map((name) => canonicalProduct(name).canonical) ?? null };
  return null;
}

/**
 * Whether a document says that a product has a certificate of a kind (产品是否持有某类证书): `no` only where it names all that have one.
 *
 * @example
 * ```ts
 * import { hasCertificate, lechang2019Requirements } from "@countykit/traceability-types/assess";
 *
 * hasCertificate(lechang2019Requirements, "黄金奈李", "gi-trademark"); // => "yes"
 * hasCertificate(lechang2019Requirements, "张溪香芋", "gi-trademark"); // => "no"
 * hasCertificate(lechang2019Requirements, "张溪香芋", "eco-origin"); // => "unknown"
 * ```
 * @source self-evaluation report of Lechang for 2019, 一（一是）
 */
export function hasCertificate(policy: AssessPolicy, product: string, kind: CertificateKind): "yes" | "no" | "unknown" {
  const stated = statedCertificates(policy, kind);
  if (stated === null || stated.products === null) return "unknown";
  if (stated.products.includes(canonicalProduct(product).canonical)) return "yes";
  return stated.products.length >= stated.count ? "no" : "unknown";
}

/**
 * Whether a document names a product among those with any certificate or title, so that it may stand for the county (代表性产品): `null` when it does not, since a
 * county has more products than its documents name.
 *
 * @example
 * ```ts
 * import { isRepresentative, lechang2019Requirements } from "@countykit/traceability-types/assess";
 *
 * isRepresentative(lechang2019Requirements, "北乡马蹄"); // => true
 * isRepresentative(lechang2019Requirements, "阳山鸡"); // => null
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(3); self-evaluation report of Lechang for 2019, 一（一是）
 */
export function isRepresentative({ requirements }: AssessPolicy, product: string): true | null {
  const { canonical } = canonicalProduct(product);
  const named = requirements.flatMap((one) =>
    one.kind === "counted-list" ? (one.names ?? []) : one.kind === "same-products" ? one.lists.flatMap(({ names }) => names) : [],
  );
  return named.some((name) => canonicalProduct(name).canonical === canonical) ? true : null;
}
