import type { Panel } from "../../panel.js";

export const panel: Panel = {
  id: "budget",
  order: 1,
  title: { zh: "核查预算", en: "Check a budget" },
  load: () => import("./BudgetPanel.vue"),
};
