import { gate } from "../lib/gate.mjs";
import { vitest } from "../lib/vitest.mjs";
import { typeErrors } from "../documentation/types.mjs";

/** Every example in docstrings, READMEs and docs is type-checked and run against the sources; each one is a test. */
await gate("documentation examples", () => {
  const ran = vitest(["--project", "documentation"], "documentation");
  return { ...ran, problems: [...ran.problems, ...typeErrors()] };
});
