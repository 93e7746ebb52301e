import { defineConfig } from "vitest/config";
import { documentation } from "./scripts/documentation/plugin.mjs";

/** Tests run against sources: every workspace package resolves to its `src`, so no stale build can be tested. */
const conditions = ["@countykit/source", "module", "node", "development|production"];

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    pool: "threads",
    isolate: false,
    passWithNoTests: false,
    allowOnly: false,
    projects: [
      ...["core", "budget-rules", "cli"].map((name) => ({
        extends: true as const,
        test: { name, include: [`packages/${name}/src/**/*.test.ts`] },
      })),
      {
        extends: true as const,
        plugins: [documentation()],
        test: { name: "documentation", include: ["scripts/documentation/documentation.test.ts"] },
      },
    ],
    coverage: {
      provider: "v8" as const,
      include: ["packages/*/src/**/*.ts"],
      exclude: ["**/*.test.ts", "**/*.test-d.ts"],
      reporter: ["text", "json-summary"],
      thresholds: { lines: 90 },
    },
  },
});
