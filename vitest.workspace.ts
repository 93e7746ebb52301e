import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { documentation } from "./scripts/documentation/plugin.mjs";

/** Tests run against sources: every workspace package resolves to its `src`, so no stale build can be tested. */
const conditions = ["@countykit/source", "module", "node", "development|production"];

/** Laws are tried on the same cases in every run. */
const seed = fileURLToPath(new URL("./scripts/fast-check-seed.ts", import.meta.url));

/** Mutation tests name the packages they need; everybody else gets them all. */
const wanted = process.env["COUNTYKIT_PROJECTS"]?.split(",");
const packages = ["core", "budget-rules", "coverage-metrics", "scoring-rubric", "traceability-types", "cli"].filter(
  (name) => wanted?.includes(name) ?? true,
);

/** Sweeps against brute force take too long to be run for every mutant. */
const long = wanted === undefined ? [] : ["**/*.sweep.test.ts"];

const documentationProject = {
  extends: true as const,
  plugins: [documentation()],
  test: { name: "documentation", include: ["scripts/documentation/*.test.ts"] },
};

const docsProject = {
  extends: true as const,
  test: { name: "docs", include: ["docs/**/*.test.ts"], exclude: ["**/node_modules/**"] },
};

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    pool: "threads",
    isolate: false,
    // By default one core is left idle, and of two that is half.
    maxWorkers: "100%",
    // A guard against hanging, not a measure: beside other work a test may take ten times as long.
    testTimeout: 60_000,
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      ...packages.map((name) => ({
        extends: true as const,
        test: { name, include: [`packages/${name}/src/**/*.test.ts`], exclude: long, setupFiles: [seed] },
      })),
      ...(wanted === undefined ? [docsProject, documentationProject] : []),
    ],
    coverage: {
      provider: "v8" as const,
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-d.ts", "**/testing/**"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 90 },
    },
  },
});
