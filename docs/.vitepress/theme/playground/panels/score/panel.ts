import type { Panel } from "../../panel.js";

export const panel: Panel = {
  id: "score",
  order: 2,
  title: { zh: "考评打分", en: "Score a county" },
  load: () => import("./ScorePanel.vue"),
};
