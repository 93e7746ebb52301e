import process from "node:process";
import { gate } from "../lib/gate.mjs";
import { vitest } from "../lib/vitest.mjs";
import { typeErrors } from "../documentation/types.mjs";

/**
 * Every example in docstrings, READMEs and docs is type-checked and run against the sources; each one is a test. Arguments go to
 * vitest, and then only what they choose is run: `doc-examples -t README`.
 */
await gate("documentation examples", () => {
  const chosen = process.argv.slice(2);
  const ran = vitest(["--project", "documentation", ...chosen], "documentation", { skipped: chosen.length > 0 });
  return { ...ran, problems: [...ran.problems, ...(chosen.length > 0 ? [] : typeErrors())] };
});
