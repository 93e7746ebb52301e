import type { Bilingual } from "@countykit/core";

/** The eight things that a traceability process has to make possible (溯源八项能力). */
export type CapabilityId =
  | "production-recordable"
  | "safety-warnable"
  | "source-traceable"
  | "flow-trackable"
  | "information-storable"
  | "identity-queryable"
  | "responsibility-attributable"
  | "product-recallable";

/**
 * The eight capabilities by name (八项能力名称), in the order of the document.
 *
 * @example
 * ```ts
 * import { capabilityNames } from "@countykit/traceability-types/assess";
 *
 * Object.values(capabilityNames).map(({ zh }) => zh).join("、"); // => "生产可记录、安全可预警、源头可追溯、流向可跟踪、信息可存储、身份可查询、责任可认定、产品可召回"
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④
 */
export const capabilityNames: Readonly<Record<CapabilityId, Bilingual>> = {
  "production-recordable": { zh: "生产可记录", en: "production records" },
  "safety-warnable": { zh: "安全可预警", en: "safety alerts" },
  "source-traceable": { zh: "源头可追溯", en: "tracing to the source" },
  "flow-trackable": { zh: "流向可跟踪", en: "tracking of shipments" },
  "information-storable": { zh: "信息可存储", en: "data storage" },
  "identity-queryable": { zh: "身份可查询", en: "identity lookup" },
  "responsibility-attributable": { zh: "责任可认定", en: "accountability" },
  "product-recallable": { zh: "产品可召回", en: "product recall" },
};

/** In the order of the document. */
export const CAPABILITIES: readonly CapabilityId[] = [
  "production-recordable",
  "safety-warnable",
  "source-traceable",
  "flow-trackable",
  "information-storable",
  "identity-queryable",
  "responsibility-attributable",
  "product-recallable",
];
