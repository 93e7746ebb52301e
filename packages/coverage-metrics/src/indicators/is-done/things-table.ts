import type { Bilingual } from "@countykit/core";

/** What the five documents want done, once for all, by the figure that says so. */
export const DONE_THINGS: Readonly<Record<string, Bilingual>> = {
  "training.textbook": { zh: "编写标准化培训教材", en: "standard training textbook compiled" },
  "training.textbook.free": { zh: "培训教材向社会免费公开", en: "training textbook open to the public, free of charge" },
  "training.follow-up-system": { zh: "建立培训后续跟踪服务机制", en: "follow-up service for trainees set up" },
  "centre.product-library": { zh: "建立产品资源库", en: "product resource library set up" },
  "centre.recreation-room": { zh: "公共服务中心文体室升级", en: "cultural and sports room of the centre upgraded" },
  "centre.equipment-inspected": { zh: "检修中心设备设施", en: "centre equipment checked and repaired" },
  "centre.training-equipment": { zh: "配备培训设备", en: "training room equipped" },
  "stations.real-time-view": { zh: "站点实时可视化管理", en: "stations seen in real time" },
  "stations.smart-village": { zh: "智慧乡村服务应用", en: "smart village services in use" },
  "data-centre.analysis": { zh: "开展数据研判分析", en: "trade data analysed" },
  "data-centre.innovation": { zh: "农业农村大数据创新应用", en: "new uses of agricultural and rural data" },
  "data.production-sales": { zh: "建设农特产品产销信息大数据", en: "data on production and sales of farm produce" },
  "poverty.mobile-pay": { zh: "在贫困村推广移动支付", en: "mobile payment promoted in poverty villages" },
  "poverty.priority": { zh: "向贫困群体倾斜", en: "poor groups come first" },
  "upward.deep-processing": { zh: "发展农产品深加工", en: "deep processing of produce" },
  "upward.food-cluster": { zh: "建设食品聚集区", en: "food cluster" },
  "market.presale": { zh: "开展网上预售", en: "online presale" },
  "market.same-city-delivery": { zh: "本地同城化订单配送", en: "delivery of orders within the city" },
  "transform.consumer-quality": { zh: "提高农村品质消费供给", en: "better goods for rural consumers" },
};
