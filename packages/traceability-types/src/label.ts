export { type ErrorCorrection, type LabelUse, QR_ADVICE, type QrAdvice } from "./label/qr/advice-table.js";
export { type LabelQr, labelQr, type LabelQrOptions } from "./label/qr/label-qr.js";
export { printedLines } from "./label/qr/printed-lines.js";
export { qrSvg, type QrSvgOptions } from "./label/qr/qr-svg.js";
export type { CertificateFact, Grower, InputUse, ItemFacts, JourneyStop, Producer, TestRecord } from "./label/page/item-facts.js";
export { type LabelPage, labelPage, type PageBlock, type PageRow } from "./label/page/label-page.js";
export {
  type FieldView,
  type MaskKind,
  PAGE_SECTIONS,
  type PageField,
  type PageRole,
  type PageSection,
} from "./label/page/page-fields-table.js";
export type { PledgeBasis, PledgeFacts, PledgeParty, PledgeStatement } from "./label/pledge/pledge.js";
export { type PledgeCertificate, pledgeCertificate, type PledgeLine } from "./label/pledge/pledge-certificate.js";
