import { type CertificateKind, certificateTypes } from "./certificate-kinds-table.js";

/**
 * What kind a certificate is of (证书种类识别), by its name or one of its other names; `null` when it is none of them.
 *
 * @example
 * ```ts
 * import { certificateType } from "@countykit/traceability-types/assess";
 *
 * certificateType("国家地理标志商标"); // => "gi-trademark"
 * certificateType("国家地理标志产品"); // => "gi-product"
 * certificateType("地理标志"); // => null
 * ```
 * @source self-evaluation report of Lechang for 2019, 一, 二（二）2(3)③
 */
export function certificateType(name: string): CertificateKind | null {
  const said = name.trim();
  const found = certificateTypes.find(({ kind, name: { zh }, aliases }) => kind === said || zh === said || aliases.includes(said));
  return found?.kind ?? null;
}
