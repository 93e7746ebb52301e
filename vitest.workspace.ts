import { defineConfig } from "vitest/config";

/** Tests run against sources: every workspace package resolves to its `src`, so no stale build can be tested. */
const conditions = ["@countykit/source", "module", "node", "development|production"];

export default defineConfig({
  ssr: { resolve: { conditions } },
  test: {
    pool: "threads",
    isolate: false,
    projects: ["core", "budget-rules", "cli"].map((name) => ({
      extends: true as const,
      test: { name, include: [`packages/${name}/src/**/*.test.ts`] },
    })),
    coverage: { provider: "v8" as const, include: ["packages/*/src/**/*.ts"], exclude: ["**/*.test.ts", "**/*.test-d.ts"] },
  },
});
