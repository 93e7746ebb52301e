import type { Bilingual } from "@countykit/core";
import type { FigureName } from "./book.js";

/** What a named list of the market is of. */
export type MarketSubject =
  | "services"
  | "docking-channels"
  | "shop-kinds"
  | "tourism-forms"
  | "platforms"
  | "downward-platforms"
  | "chain-categories"
  | "demonstration-firms"
  | "beneficiaries"
  | "retail-models"
  | "pairing-outputs"
  | "priority-groups";

/** 市场清单. */
export const MARKET_SUBJECTS: Readonly<Record<MarketSubject, Bilingual>> = {
  services: { zh: "营销服务", en: "marketing services" },
  "docking-channels": { zh: "产销对接渠道", en: "channels of supply and demand matching" },
  "shop-kinds": { zh: "店铺类型", en: "kinds of shops" },
  "tourism-forms": { zh: "田园旅游活动形式", en: "forms of farm tourism" },
  platforms: { zh: "合作电商平台", en: "partner platforms" },
  "downward-platforms": { zh: "工业品下乡合作平台", en: "partner platforms for goods to the countryside" },
  "chain-categories": { zh: "连锁经营品类", en: "categories of chain operation" },
  "demonstration-firms": { zh: "电商示范企业", en: "demonstration firms" },
  beneficiaries: { zh: "农产品进城扶持主体", en: "whom the sale of produce supports" },
  "retail-models": { zh: "新零售模式", en: "new-retail models" },
  "pairing-outputs": { zh: "结对帮扶输出内容", en: "what pairing assistance gives" },
  "priority-groups": { zh: "倾斜帮扶群体", en: "groups that come first" },
};

/** 市场……清单. */
export const marketList = (subject: MarketSubject): FigureName => ({
  id: `market.${subject}`,
  term: MARKET_SUBJECTS[subject],
  unit: "items",
});
