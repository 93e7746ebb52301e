import { gate } from "../lib/gate.mjs";
import { tool } from "../lib/workspace.mjs";

/** biome as formatter only; `pnpm format` mends what this finds. Markdown is left out: biome breaks front matter. */
await gate("format", () => {
  const ran = tool("biome", ["format", "--colors=off", "--max-diagnostics=none", "."]);
  const examined = Number(/Checked (\d+) files?/.exec(ran.all)?.[1] ?? 0);
  if (ran.status === 0) return { examined, unit: "files", problems: [] };
  const shapeless = [...ran.all.matchAll(/^(\S+) format ━/gm)].map(([, file]) => `${file} is not formatted`);
  return { examined, unit: "files", problems: [...(shapeless.length > 0 ? shapeless : [ran.all.trim()]), "Run `pnpm format` to format."] };
});
