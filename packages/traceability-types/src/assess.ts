export { type Brand, type BrandCheck, type BrandKind, brandKinds, checkBrand, readBrandKind } from "./assess/brands/brand.js";
export { type BrandCounts, type BrandLayout, brandLayout } from "./assess/brands/brand-layout.js";
export { checkFilms, type FilmsAsked, type FilmsCheck, totalMinutes } from "./assess/brands/films.js";
export { type MediaLevel, mediaLevelAtLeast, readMediaLevel } from "./assess/brands/media-level.js";
export { type Packaging, packagingUpgraded } from "./assess/brands/packaging.js";
export { type ShopCheck, shopExclusive } from "./assess/brands/shop-exclusive.js";
export { type TownProducts, townProducts } from "./assess/brands/town-products.js";
export { assessCapabilities, type CapabilityReport } from "./assess/capabilities/assess-capabilities.js";
export { type CapabilityId, capabilityNames } from "./assess/capabilities/capability-names.js";
export type { CapabilityOptions } from "./assess/capabilities/capability-options.js";
export type { CapabilityResult, Counts, Evidence, Lack } from "./assess/capabilities/capability-result.js";
export { type DeclaredCapabilities, declaredCapabilities } from "./assess/capabilities/declared-capabilities.js";
export type { DeclaredList } from "./assess/declared-list.js";
export { linkShipments, type ShipmentLinks } from "./assess/events/link-shipments.js";
export { responsibleFor } from "./assess/events/responsible-party.js";
export {
  findByCode,
  type OriginFound,
  originsOf,
  type RecallComplete,
  recallComplete,
  shipmentsOfLot,
} from "./assess/events/trace-questions.js";
export type { Traced, TraceOf } from "./assess/events/traced.js";
export { type IdentityUnique, identityUnique } from "./assess/identity/identity-unique.js";
export { alertOnTest, type ResidueAlert, type ResidueTest } from "./assess/residues/alert-on-test.js";
export type { Alert } from "./assess/residues/alerts.js";
export type { ResidueLimit, TestResult } from "./assess/residues/test-results.js";
export { assessStages, type AssessStagesOptions, type StageReport, type StageResult } from "./assess/stages/assess-stages.js";
export { type DeclaredStages, declaredStages } from "./assess/stages/declared-stages.js";
export { type StageId, stageNames } from "./assess/stages/stage-names.js";
export { type StageOptions, stagesOfEvent } from "./assess/stages/stages-of-event.js";
export { type CertificateKind, type CertificateType, certificateTypes } from "./assess/certificates/certificate-kinds-table.js";
export { certificateType } from "./assess/certificates/certificate-type.js";
export { type LabelledProduct, type LabelRight, mayUseLabel } from "./assess/certificates/may-use-label.js";
export { isSanpinYibiao } from "./assess/certificates/sanpin-yibiao.js";
export { type StatedValues, statedValues } from "./assess/consistency/stated-values.js";
export { type CanonicalProduct, canonicalProduct } from "./assess/names/canonical-product.js";
export { type ComparedProducts, compareProducts } from "./assess/names/compare-products.js";
export { type KnownProducts, knownProducts } from "./assess/names/known-products.js";
export type { AliasHow } from "./assess/names/product-names-table.js";
export { builtInRequirements } from "./assess/policies/all.js";
export { lechang2019Requirements } from "./assess/policies/cn-2021-lechang-self-evaluation.js";
export { shixing2021Requirements } from "./assess/policies/cn-2021-shixing-shi-fu-ban-12.js";
export { suichang2021Requirements } from "./assess/policies/cn-2021-suichang-sui-zheng-ban-fa-15.js";
export { suixi2021Requirements } from "./assess/policies/cn-2021-suixi-sui-fu-10.js";
export { lechang2021Requirements } from "./assess/policies/cn-2022-lechang-le-fu-ban-9.js";
export { parseAssessRecord } from "./assess/record/parse-record.js";
export type { AssessFact, AssessRecord } from "./assess/record/record.js";
export { type AssessProgramme, assessProgramme, factsOf } from "./assess/requirements/assess-programme.js";
export { explainAssessment } from "./assess/requirements/explain-assessment.js";
export { factName } from "./assess/requirements/fact-name.js";
export type { AssessDueState, AssessFinding } from "./assess/requirements/finding.js";
export type {
  AgreeRequirement,
  AnyOfRequirement,
  AssessPolicy,
  CountedListRequirement,
  CountRequirement,
  CoversRequirement,
  DeliveredRequirement,
  DoneRequirement,
  FilmsRequirement,
  LayoutRequirement,
  LevelRequirement,
  ListRequirement,
  OnlyRequirement,
  ProductList,
  Requirement,
  SameProductsRequirement,
  Statement,
} from "./assess/requirements/requirement.js";
export { type GradingSystem, isGradingSystem } from "./assess/standards/grading.js";
export {
  type AcceptedStandards,
  appliesStandard,
  type Standard,
  type StandardCoverage,
  standardCoverage,
  standardExists,
} from "./assess/standards/standard.js";
export { readStandardLevel, type StandardLevel, standardLevels } from "./assess/standards/standard-levels.js";
export { isTested, type TestedLot } from "./assess/residues/is-tested.js";
export { isTestingCentre } from "./assess/residues/testing-centre.js";
export {
  hasCertificate,
  isRepresentative,
  type StatedCertificates,
  statedCertificates,
} from "./assess/certificates/stated-certificates.js";
export { type BackEnds, type BackEndsCheck, checkBackEnds, shownInBigData } from "./assess/systems/back-ends.js";
export { type SystemCoverage, systemCoverage } from "./assess/systems/system-coverage.js";
export { countPromotions, type PromotionEvent, type Promotions } from "./assess/brands/promotion.js";
