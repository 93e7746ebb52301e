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
};
