import { gate } from "../lib/gate.mjs";
import { sources, tool } from "../lib/workspace.mjs";

/** knip: files nobody imports, exports nobody uses, dependencies nobody needs or names. */
await gate("unused code", () => {
  const ran = tool("knip", ["--config", ".knip.json", "--no-progress", "--treat-config-hints-as-errors"]);
  return { examined: sources().length, unit: "sources", problems: ran.status === 0 ? [] : [ran.all.trim()] };
});
