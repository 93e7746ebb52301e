import { masterDataNames } from "../normal/master-data-names.js";
import { has, hasClasses, hasDestination, hasDocument, hasField, hasLot, hasQuantity, hasSource, hasThings, isOne } from "./asked.js";
import type { Asked, Profile, ProfileRule } from "./profile.js";

const HARVEST = [
  isOne("bizStep", "collecting", "commissioning", "creating_class_instance", "https://gs1.org/voc/harvesting"),
  isOne("type", "ObjectEvent"),
];
const PACK = [isOne("type", "ObjectEvent", "TransformationEvent", "AggregationEvent"), isOne("bizStep", "packing")];
const SHIP = [isOne("bizStep", "shipping", "departing")];
const RECEIVE = [isOne("bizStep", "receiving", "accepting", "arriving")];
const TRANSFORM = [isOne("type", "TransformationEvent")];

const lot = hasLot("quantityList", "childQuantityList");
const place = [has("readPoint"), has("bizLocation")];
const lotSource = [hasField(...masterDataNames("traceabilityLotCodeSource")), hasSource("location")];

const asks = (
  id: string,
  source: string,
  when: readonly Asked[],
  oneOf: readonly Asked[],
  zh: string,
  en: string,
  unverified = false,
): ProfileRule => ({
  rule: "require",
  id,
  says: { zh, en },
  source: `21 CFR ${source}`,
  severity: "error",
  when,
  oneOf,
  ...(unverified ? { unverified } : {}),
});

/**
 * The records of the FDA's Food Traceability Rule (FSMA 204，美国食品追溯规则) for foods on the Food Traceability List: critical tracking events and their key data elements,
 * as far as events tell them. Shipping, receiving and the rule on new lot codes were held against the text; the others say so in `unverified`.
 *
 * @example
 * ```ts
 * import { FSMA_204 } from "@countykit/traceability-types/epcis";
 *
 * FSMA_204.rules.filter(({ unverified }) => unverified !== true).map(({ source }) => source).slice(0, 3); // => ["21 CFR 1.1320(b)", "21 CFR 1.1340(a)(1)", "21 CFR 1.1340(a)(2)"]
 * ```
 * @source 21 CFR 1.1320 to 1.1350 (Requirements for Additional Traceability Records for Certain Foods)
 */
export const FSMA_204: Profile = {
  id: "fsma-204",
  title: { zh: "美国食品追溯规则（FSMA 204）", en: "Food Traceability Rule (FSMA 204)" },
  source: "21 CFR part 1, subpart S",
  rules: [
    {
      rule: "forbid",
      id: "no-new-lot",
      says: {
        zh: "新的追溯批次：发运、收货时不得另立批次",
        en: "a new traceability lot: none is made up when food is shipped or received",
      },
      source: "21 CFR 1.1320(b)",
      severity: "error",
      when: [isOne("type", "ObjectEvent"), isOne("bizStep", "shipping", "departing", "receiving", "accepting", "arriving")],
      noneOf: [isOne("action", "ADD")],
    },
    asks("shipping-lot", "1.1340(a)(1)", SHIP, [...lot, hasThings("epcList")], "追溯批次代码", "the traceability lot code"),
    asks("shipping-quantity", "1.1340(a)(2)", SHIP, [hasQuantity, hasThings("epcList")], "数量和单位", "the quantity and its unit"),
    asks("shipping-recipient", "1.1340(a)(4)", SHIP, [hasDestination()], "下一个接收方的地点", "the place of whoever receives it next"),
    asks("shipping-place", "1.1340(a)(5)", SHIP, place, "发运地点", "the place that it was shipped from"),
    {
      ...asks("shipping-lot-source", "1.1340(a)(7)", SHIP, lotSource, "追溯批次代码的来源", "the source of the traceability lot code"),
      severity: "warning",
    },
    asks("shipping-document", "1.1340(a)(8)", SHIP, [hasDocument()], "参考单据的种类和编号", "the type and number of a reference document"),
    asks("receiving-lot", "1.1345(a)(1)", RECEIVE, [...lot, hasThings("epcList")], "追溯批次代码", "the traceability lot code"),
    asks("receiving-quantity", "1.1345(a)(2)", RECEIVE, [hasQuantity, hasThings("epcList")], "数量和单位", "the quantity and its unit"),
    asks("receiving-previous", "1.1345(a)(4)", RECEIVE, [hasSource()], "上一个来源的地点", "the place of the previous source"),
    asks("receiving-place", "1.1345(a)(5)", RECEIVE, place, "收货地点", "the place that received it"),
    {
      ...asks("receiving-lot-source", "1.1345(a)(7)", RECEIVE, lotSource, "追溯批次代码的来源", "the source of the traceability lot code"),
      severity: "warning",
    },
    asks(
      "receiving-document",
      "1.1345(a)(8)",
      RECEIVE,
      [hasDocument()],
      "参考单据的种类和编号",
      "the type and number of a reference document",
    ),
    asks("harvesting-place", "1.1325(a)", HARVEST, place, "采收的农场或地块", "the farm or field that it was harvested from", true),
    asks("harvesting-quantity", "1.1325(a)", HARVEST, [hasQuantity, hasThings("epcList")], "数量和单位", "the quantity and its unit", true),
    asks(
      "packing-lot",
      "1.1330(a)",
      PACK,
      [...hasLot("quantityList", "childQuantityList", "outputQuantityList"), hasThings("epcList", "childEPCs")],
      "包装时给定的追溯批次代码",
      "the traceability lot code that was assigned",
      true,
    ),
    asks("packing-place", "1.1330(a)", PACK, place, "首次包装的地点", "the place of initial packing", true),
    asks(
      "transformation-input",
      "1.1350(a)(1)",
      TRANSFORM,
      [hasClasses("inputQuantityList"), hasThings("inputEPCList")],
      "所用食品的追溯批次代码",
      "the traceability lot codes of what was used",
      true,
    ),
    asks(
      "transformation-output",
      "1.1350(a)(2)",
      TRANSFORM,
      [...hasLot("outputQuantityList"), hasThings("outputEPCList")],
      "新产品的追溯批次代码",
      "the new traceability lot code",
      true,
    ),
    asks("transformation-place", "1.1350(a)(2)", TRANSFORM, place, "加工地点", "the place of transformation", true),
  ],
};
