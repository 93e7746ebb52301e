import { join } from "node:path";
import { gate } from "../lib/gate.mjs";
import { files, node, root } from "../lib/workspace.mjs";

/**
 * The native TypeScript compiler over the whole workspace at once: sources, tests, scripts, configs, and then the examples that have
 * settings of their own. That a package is pure, with neither Node nor the DOM, is checked where it is built.
 */
await gate("types", () => {
  const tsc = join(root, "node_modules", "typescript-native", "bin", "tsc");
  const seen = new Set();
  const problems = [];
  const examples = files("examples", (path) => /^examples\/[^/]+\/tsconfig\.json$/.test(path));
  for (const project of ["tsconfig.json", ...examples]) {
    const ran = node([tsc, "-p", project, "--pretty", "false", "--listFiles"]);
    for (const line of ran.out.split("\n")) {
      if (/error TS\d+/.test(line) || (/^\s/.test(line) && problems.length > 0)) problems.push(line);
      else if (line.startsWith(root) && !line.includes("node_modules")) seen.add(line);
    }
    if (ran.status !== 0 && problems.length === 0) problems.push(ran.all);
  }
  return { examined: seen.size, unit: "files", problems: [...new Set(problems)] };
});
