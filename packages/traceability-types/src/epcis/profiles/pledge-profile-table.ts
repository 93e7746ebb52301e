import { hasDocument, hasLot, hasThings, isOne } from "./asked.js";
import type { Asked, Profile } from "./profile.js";

const LAW = "《中华人民共和国农产品质量安全法》第三十九条";
const ORDER = "《农产品质量安全承诺达标合格证管理办法》（农业农村部令 2025 年第 4 号）";

/** A certificate among the documents of an event, or named as its certification. */
const certified: readonly Asked[] = [hasDocument("cert"), { look: { from: "field", field: "certificationInfo" }, demand: { is: "there" } }];

/**
 * Pledge certificates (承诺达标合格证) along the way of edible farm produce: producers issue one for the batch that they sell, buyers ask for it and keep it, and issue one of
 * their own for what they mix or divide. A certificate is a business document of type `cert`, or stands in `certificationInfo`.
 *
 * @example
 * ```ts
 * import { checkProfile, type NormalEvent, PLEDGE } from "@countykit/traceability-types/epcis";
 *
 * const sold: NormalEvent = { type: "ObjectEvent", action: "OBSERVE", bizStep: "shipping", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", quantityList: [{ epcClass: "https://trace.example.cn/class/L7" }] };
 * const bare = checkProfile(PLEDGE, [sold]);
 * const papered = checkProfile(PLEDGE, [{ ...sold, bizTransactionList: [{ type: "cert", bizTransaction: "https://trace.example.cn/bt/HGZ-1" }] }]);
 * bare.ok && papered.ok ? [bare.value.findings.map(({ rule }) => rule), papered.value.findings.length] : []; // => [["issued"], 0]
 * ```
 * @source 《中华人民共和国农产品质量安全法》（2022 年修订）第三十九条；《农产品质量安全承诺达标合格证管理办法》（农业农村部令 2025 年第 4 号）
 */
export const PLEDGE: Profile = {
  id: "pledge-certificate",
  title: { zh: "承诺达标合格证", en: "Pledge certificates" },
  source: ORDER,
  rules: [
    {
      rule: "require",
      id: "issued",
      says: { zh: "随货的承诺达标合格证", en: "the pledge certificate that goes with the goods" },
      source: LAW,
      severity: "error",
      when: [isOne("bizStep", "shipping", "retail_selling")],
      oneOf: certified,
    },
    {
      rule: "require",
      id: "batch",
      says: { zh: "合格证所对应的生产批次", en: "the batch that the certificate stands for" },
      source: ORDER,
      severity: "error",
      when: [isOne("bizStep", "shipping", "retail_selling"), hasDocument("cert")],
      oneOf: [...hasLot("quantityList", "childQuantityList"), hasThings("epcList")],
    },
    {
      rule: "require",
      id: "received",
      says: { zh: "收取的承诺达标合格证", en: "the pledge certificate that was asked for" },
      source: LAW,
      severity: "error",
      when: [isOne("bizStep", "receiving", "accepting")],
      oneOf: certified,
    },
    {
      rule: "require",
      id: "issued-again",
      says: { zh: "混装、分装后另开的承诺达标合格证", en: "a pledge certificate of one's own for what was mixed or divided" },
      source: LAW,
      severity: "warning",
      when: [isOne("bizStep", "repackaging")],
      oneOf: certified,
    },
  ],
};
