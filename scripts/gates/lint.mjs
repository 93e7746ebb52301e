import { gate } from "../lib/gate.mjs";
import { tool } from "../lib/workspace.mjs";

/** oxlint with the rules that need types, over everything; warnings count as errors. */
await gate("lint", () => {
  const ran = tool("oxlint", ["--type-aware", "--deny-warnings", "--format", "json"]);
  const start = ran.out.indexOf("{");
  if (start < 0) return { examined: 0, unit: "files", problems: [ran.all] };
  const { diagnostics, number_of_files: examined } = JSON.parse(ran.out.slice(start));
  const problems = diagnostics.map(({ filename, labels, code, message, help }) => {
    const { line, column } = labels[0]?.span ?? { line: 0, column: 0 };
    return `${filename}:${line}:${column} ${message} [${code}]${help ? `\n    ${help}` : ""}`;
  });
  if (ran.status !== 0 && problems.length === 0) problems.push(ran.all);
  return { examined, unit: "files", problems };
});
