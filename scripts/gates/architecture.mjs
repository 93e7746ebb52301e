import { gate } from "../lib/gate.mjs";
import { tool } from "../lib/workspace.mjs";

/** Who may import whom: the rules are in .dependency-cruiser.cjs. */
await gate("architecture", () => {
  const ran = tool("depcruise", ["--config", ".dependency-cruiser.cjs", "--output-type", "json", "packages"]);
  const start = ran.out.indexOf("{");
  if (start < 0) return { examined: 0, unit: "modules", problems: [ran.all] };
  const { summary, modules } = JSON.parse(ran.out.slice(start));
  const own = modules.filter(({ source }) => source.startsWith("packages/"));
  const problems = summary.violations.map(({ rule, from, to, cycle }) => {
    const way = cycle ? [from, ...cycle.map(({ name }) => name)].join(" → ") : `${from} → ${to}`;
    return `${rule.name}: ${way}`;
  });
  const imports = own.reduce((count, { dependencies }) => count + dependencies.length, 0);
  return { examined: own.length, unit: `modules with ${imports} imports`, problems: [...new Set(problems)] };
});
