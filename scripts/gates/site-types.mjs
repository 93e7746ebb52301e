import { join } from "node:path";
import { gate } from "../lib/gate.mjs";
import { files, node, root } from "../lib/workspace.mjs";

/** Vue's own compiler over the site: the components with their templates, and what makes the pages. */
await gate("site types", () => {
  const docs = join(root, "docs");
  const ran = node([join(docs, "node_modules", "vue-tsc", "bin", "vue-tsc.js"), "--noEmit", "--pretty", "false", "-p", "tsconfig.json"], {
    cwd: docs,
  });
  const examined = files("docs", (path) => /\.(vue|ts)$/.test(path)).length;
  const problems = ran.all.split("\n").filter((line) => line.includes("error TS"));
  return { examined, unit: "files", problems: ran.status === 0 ? problems : problems.length > 0 ? problems : [ran.all] };
});
