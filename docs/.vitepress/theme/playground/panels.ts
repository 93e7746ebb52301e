import type { Panel } from "./panel.js";

const found = import.meta.glob<{ panel: Panel }>("./panels/*/panel.ts", { eager: true });

/** All panels, in the order of their tabs. */
export const panels: readonly Panel[] = Object.values(found)
  .map(({ panel }) => panel)
  .sort((one, other) => one.order - other.order);
