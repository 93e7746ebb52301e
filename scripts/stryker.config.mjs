import process from "node:process";

/** Mutation tests of the code that decides. Started by scripts/mutate.mjs, which names the files. */
export default {
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner", "./scripts/stryker-sentences.mjs"],
  ignorers: ["sentences"],
  vitest: { configFile: "vitest.workspace.ts", related: true },
  mutate: (process.env.COUNTYKIT_MUTATE ?? "").split(",").filter(Boolean),
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  concurrency: 2,
  reporters: ["clear-text", "json"],
  clearTextReporter: { allowColor: false, reportTests: false, logTests: false },
  jsonReporter: { fileName: "reports/mutation.json" },
  tempDirName: ".stryker-tmp",
  ignorePatterns: ["dist", "coverage", "reports", "docs", "examples/*/**", "!examples/programmes/**"],
  thresholds: { high: 95, low: 90, break: null },
  disableTypeChecks: true,
  allowConsoleColors: false,
};
