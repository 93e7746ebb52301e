import { has, hasClasses, hasDestination, hasLot, hasQuantity, hasSource, hasThings, isOne } from "./asked.js";
import type { Asked, Profile, ProfileRule } from "./profile.js";

const PRODUCE = [isOne("type", "ObjectEvent"), isOne("action", "ADD")];
const BUY = [isOne("bizStep", "receiving", "accepting", "arriving")];
const STORE = [isOne("bizStep", "storing", "stocking", "holding")];
const MOVE = [isOne("bizStep", "shipping", "departing", "transporting")];
const PROCESS = [isOne("type", "TransformationEvent")];

const lot: readonly Asked[] = [...hasLot("quantityList", "childQuantityList"), hasThings("epcList")];
const place: readonly Asked[] = [has("readPoint"), has("bizLocation")];

const SOURCE = "NY/T 4712-2025";

const asks = (
  id: string,
  when: readonly Asked[],
  oneOf: readonly Asked[],
  zh: string,
  en: string,
  severity: "error" | "warning" = "error",
): ProfileRule => ({
  rule: "require",
  id,
  says: { zh, en },
  source: SOURCE,
  severity,
  unverified: true,
  when,
  oneOf,
});

/**
 * Records of the stages of farm produce (农产品质量安全追溯数据格式) as NY/T 4712-2025 asks for them: in production, purchase, storage, transport and processing each party
 * records what it did, where it came from and where it went, and ties the lot that came in (入库批次) to the lot that went out (出库批次). The text of the standard was not at
 * hand: every rule says so in `unverified`.
 *
 * @example
 * ```ts
 * import { NYT_4712 } from "@countykit/traceability-types/epcis";
 *
 * NYT_4712.rules.every(({ unverified }) => unverified); // => true
 * NYT_4712.rules.find(({ rule }) => rule === "told-before")?.says.zh; // => "这一出库批次的来历"
 * ```
 * @source NY/T 4712-2025 农产品质量安全追溯数据格式（未核对原文）
 */
export const NYT_4712: Profile = {
  id: "nyt-4712-2025",
  title: { zh: "农产品质量安全追溯各环节记录（NY/T 4712-2025）", en: "Stage records of farm produce (NY/T 4712-2025)" },
  source: SOURCE,
  rules: [
    asks("production-lot", PRODUCE, lot, "生产环节的出库批次", "the lot that leaves production"),
    asks("production-place", PRODUCE, place, "产地", "the place of production"),
    asks("production-quantity", PRODUCE, [hasQuantity, hasThings("epcList")], "数量", "the quantity", "warning"),
    asks("purchase-lot", BUY, lot, "收购的入库批次", "the lot that comes in"),
    asks("purchase-source", BUY, [hasSource()], "来源", "where it came from"),
    asks("purchase-place", BUY, place, "收购地点", "the place of purchase"),
    asks("storage-lot", STORE, lot, "入库批次", "the lot that is stored"),
    asks("storage-place", STORE, place, "储存地点", "the place of storage"),
    asks("transport-lot", MOVE, lot, "出库批次", "the lot that goes out"),
    asks("transport-destination", MOVE, [hasDestination()], "去向", "where it goes"),
    asks(
      "processing-in",
      PROCESS,
      [...hasLot("inputQuantityList"), hasThings("inputEPCList")],
      "加工的入库批次",
      "the lots that went into processing",
    ),
    asks(
      "processing-out",
      PROCESS,
      [...hasLot("outputQuantityList"), hasThings("outputEPCList")],
      "加工的出库批次",
      "the lots that came out of processing",
    ),
    asks("processing-place", PROCESS, place, "加工地点", "the place of processing"),
    {
      rule: "told-before",
      id: "lot-in-to-lot-out",
      says: { zh: "这一出库批次的来历", en: "where this lot came from" },
      source: SOURCE,
      severity: "error",
      unverified: true,
      when: [isOne("bizStep", "shipping", "departing", "transporting")],
      earlier: [PRODUCE, BUY, PROCESS],
    },
    {
      rule: "told-before",
      id: "lot-in-to-processing",
      says: { zh: "投入加工的批次的来历", en: "where the lots that were processed came from" },
      source: SOURCE,
      severity: "error",
      unverified: true,
      when: [...PROCESS, hasClasses("inputQuantityList")],
      earlier: [PRODUCE, BUY, PROCESS],
    },
  ],
};
