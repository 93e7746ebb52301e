import { masterDataNames } from "../normal/master-data-names.js";
import { has, hasClasses, hasDestination, hasField, hasIlmd, hasIlmdWithin, hasQuantity, hasSource, hasThings, isOne } from "./asked.js";
import type { Asked, Profile, ProfileRule } from "./profile.js";

/** Steps of the seafood trade, in the spellings that are met. */
const step = (...names: readonly string[]): Asked =>
  isOne(
    "bizStep",
    ...names.flatMap((name) => [`urn:gdst:bizStep:${name}`, `urn:gdst:bizstep:${name}`, `urn:gdst:bizstep:${name.toLowerCase()}`]),
  );

const GDST = ["{https://traceability-dialogue.org/epcis}", "{https://traceability-dialogue.org/epcis/}"];
const gdst = (name: string): readonly string[] => GDST.map((space) => space + name);

const FISHING = [step("fishingEvent")];
const LANDING = [step("landing", "transshipment")];
const HARVEST = [step("farmHarvest", "hatching")];
const MOVING = [isOne("bizStep", "shipping", "receiving")];
const PROCESSING = [isOne("type", "TransformationEvent")];

const asks = (
  id: string,
  when: readonly Asked[],
  oneOf: readonly Asked[],
  zh: string,
  en: string,
  severity: "error" | "warning" = "error",
  unverified = true,
): ProfileRule => ({
  rule: "require",
  id,
  says: { zh, en },
  source: "GDST Core Normative Standards 1.2, basic universal list of key data elements",
  severity,
  when,
  oneOf,
  ...(unverified ? { unverified } : {}),
});

/**
 * Key data elements of the seafood trade (水产品追溯，仿 GDST): who owns the goods, who tells of them, vessel and catch, landing, farm harvest, processing, change of hands. It is
 * modelled on the standard of the Global Dialogue on Seafood Traceability and covers what events can tell; master data and certificates are looked at as far as they stand in
 * events. Rules that were not held against the text say so in `unverified`.
 *
 * @example
 * ```ts
 * import { checkProfile, GDST_LIKE, type NormalEvent } from "@countykit/traceability-types/epcis";
 *
 * const caught: NormalEvent = { type: "ObjectEvent", action: "ADD", bizStep: "urn:gdst:bizStep:fishingEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", eventID: "urn:uuid:1" };
 * const report = checkProfile(GDST_LIKE, [caught]);
 * report.ok ? report.value.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule) : report.issues; // => ["product-owner", "information-provider", "catch-quantity", "vessel-and-catch"]
 * ```
 * @source GDST Core Normative Standards 1.2 (Global Dialogue on Seafood Traceability), mappings to EPCIS
 */
export const GDST_LIKE: Profile = {
  id: "gdst-like",
  title: { zh: "水产品追溯（仿 GDST）", en: "Seafood (modelled on GDST)" },
  source: "GDST Core Normative Standards 1.2",
  rules: [
    asks("event-id", [], [has("eventID")], "事件编号", "an identifier of the event", "error", false),
    asks(
      "product-owner",
      [],
      [hasField(...gdst("productOwner")), hasSource("owning_party")],
      "产品所有者",
      "the owner of the product",
      "error",
      false,
    ),
    asks(
      "information-provider",
      [],
      [hasField(...masterDataNames("informationProvider"))],
      "信息提供者",
      "who provides the information",
      "error",
      false,
    ),
    asks("read-point", HARVEST, [has("readPoint")], "发生地点", "where it happened", "error", false),
    asks("catch-quantity", FISHING, [hasQuantity, hasThings("epcList")], "渔获数量", "the amount of the catch"),
    asks(
      "vessel-and-catch",
      FISHING,
      [
        hasIlmd(...masterDataNames("vesselCatchInformationList"), ...masterDataNames("vesselCatchInformation")),
        hasIlmdWithin(...masterDataNames("vesselCatchInformation")),
      ],
      "渔船和捕捞信息",
      "vessel and catch",
    ),
    asks(
      "catch-area",
      FISHING,
      [hasIlmdWithin(...masterDataNames("catchArea")), hasIlmd(...masterDataNames("catchArea"))],
      "捕捞区域",
      "the catch area",
      "warning",
    ),
    asks(
      "gear",
      FISHING,
      [hasIlmdWithin(...masterDataNames("fishingGearTypeCode")), hasIlmd(...masterDataNames("fishingGearTypeCode"))],
      "渔具种类",
      "the type of fishing gear",
      "warning",
    ),
    asks("landing-place", LANDING, [has("readPoint"), has("bizLocation")], "卸货或转载地点", "where it was landed or transshipped"),
    asks("landing-source", LANDING, [hasSource()], "来自哪条船或哪一方", "the vessel or party that it came from", "warning"),
    asks(
      "production-method",
      HARVEST,
      [hasIlmd(...masterDataNames("productionMethodForFishAndSeafoodCode"))],
      "生产方式",
      "the method of production",
      "warning",
      false,
    ),
    asks(
      "human-welfare",
      [...HARVEST],
      [hasField(...gdst("humanWelfarePolicy"))],
      "人员福利政策标准",
      "the standard of its human welfare policy",
      "warning",
      false,
    ),
    asks(
      "processing-inputs",
      PROCESSING,
      [hasClasses("inputQuantityList"), hasThings("inputEPCList")],
      "加工投入的产品",
      "what went into processing",
    ),
    asks(
      "processing-outputs",
      PROCESSING,
      [hasClasses("outputQuantityList"), hasThings("outputEPCList")],
      "加工所得的产品",
      "what came out of processing",
    ),
    asks("handed-over-from", MOVING, [hasSource()], "交出方", "who hands it over"),
    asks("handed-over-to", MOVING, [hasDestination()], "接收方", "who takes it"),
  ],
};
