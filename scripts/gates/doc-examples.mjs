import { gate } from "../lib/gate.mjs";
import { vitest } from "../lib/vitest.mjs";

/** Every example in docstrings, READMEs and docs is run against the sources; each one is a test. */
await gate("documentation examples", () => vitest(["--project", "documentation"], "documentation"));
