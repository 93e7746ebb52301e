import { gate } from "../lib/gate.mjs";
import { tool } from "../lib/workspace.mjs";

/** biome as formatter only; `pnpm format` mends what this finds. Markdown is left out: biome breaks front matter. */
await gate("format", () => {
  const ran = tool("biome", ["format", "--colors=off", "--max-diagnostics=20", "."]);
  const examined = Number(/Checked (\d+) files?/.exec(ran.all)?.[1] ?? 0);
  return { examined, unit: "files", problems: ran.status === 0 ? [] : [ran.all.trim(), "Run `pnpm format` to format."] };
});
