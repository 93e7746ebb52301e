import type { Panel } from "../../panel.js";

export const panel: Panel = {
  id: "coverage",
  order: 3,
  title: { zh: "统计覆盖", en: "Count coverage" },
  load: () => import("./CoveragePanel.vue"),
};
