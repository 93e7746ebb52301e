/**
 * One fault, at least, for every gate: `files` are planted in a copy of the tree (text, an edit, or null to remove), `gate` must
 * fail and say what `says` wants to read. A fault with `needs` is left out, visibly, where that path does not exist.
 */
const core = (name) => `packages/core/src/${name}`;
const append = (more) => (text) => `${text}${text.endsWith("\n") ? "" : "\n"}${more}\n`;
const noise = () => Array.from({ length: 60_000 }, (_, index) => ((index * 2_654_435_761) % 4_294_967_291).toString(36).slice(-3)).join("");
const test = (body) => `import { expect, it } from "vitest";\n\n${body}\n`;

export const faults = [
  {
    gate: "lint",
    title: "any",
    files: { [core("planted.ts")]: "export const planted = (value: any): string => String(value);\n" },
    says: /no-explicit-any/,
  },
  {
    gate: "lint",
    title: "a non-null assertion",
    files: { [core("planted.ts")]: "export const planted = (value: string | null): string => value!;\n" },
    says: /no-non-null-assertion/,
  },
  {
    gate: "lint",
    title: "a promise nobody waits for",
    files: { [core("planted.ts")]: "export function planted(): void {\n  Promise.resolve(1);\n}\n" },
    says: /no-floating-promises/,
  },
  { gate: "lint", title: "a default export", files: { [core("planted.ts")]: "export default 1;\n" }, says: /no-default-export/ },
  {
    gate: "lint",
    title: "the clock in a domain package",
    files: { [core("planted.ts")]: "export const planted = (): number => Date.now();\n" },
    says: /Civil dates are text/,
  },
  {
    gate: "lint",
    title: "chance in a domain package",
    files: { [core("planted.ts")]: "export const planted = (): number => Math.random();\n" },
    says: /seeds are arguments/,
  },
  {
    gate: "lint",
    title: "the environment in a domain package",
    files: { "packages/budget-rules/src/planted.ts": "export const planted = (): unknown => process.env;\n" },
    says: /do not know where they run/,
  },
  {
    gate: "lint",
    title: "settings of everybody's Decimal",
    files: { [core("planted.ts")]: 'import { Decimal } from "decimal.js";\n\nDecimal.set({ precision: 5 });\n' },
    says: /settings stay its own/,
  },
  {
    gate: "lint",
    title: "a comparison that is nearly right",
    files: { [core("planted.test.ts")]: test('it("is close", () => {\n  expect(0.1 + 0.2).toBeCloseTo(0.3);\n});') },
    says: /compared exactly/,
  },
  {
    gate: "lint",
    title: "a skipped test",
    files: { [core("planted.test.ts")]: test('it.skip("waits", () => {\n  expect(1).toBe(2);\n});') },
    says: /no-disabled-tests/,
  },
  {
    gate: "lint",
    title: "a test that shuts out the others",
    files: { [core("planted.test.ts")]: test('it.only("alone", () => {\n  expect(1).toBe(1);\n});') },
    says: /no-focused-tests/,
  },
  {
    gate: "lint",
    title: "a verdict that a switch forgets",
    files: {
      [core("planted.ts")]:
        'export function planted(answer: "yes" | "no"): void {\n  switch (answer) {\n    case "yes":\n      break;\n  }\n}\n',
    },
    says: /switch-exhaustiveness-check/,
  },

  { gate: "format", title: "a line out of shape", files: { [core("planted.ts")]: "export const planted   =  1;\n" }, says: /planted\.ts/ },

  {
    gate: "house",
    title: "a class in a package",
    files: { [core("planted.ts")]: "export class Planted {}\n" },
    says: /planted\.ts:1 a class/,
  },
  {
    gate: "house",
    title: "an export of everything",
    files: { [core("index.ts")]: append('export * from "./text.js";') },
    says: /export \*: name what is public/,
  },
  {
    gate: "house",
    title: "a door of a package that holds logic",
    files: { [core("reading.ts")]: append("export const planted = 1;") },
    says: /reading\.ts holds logic/,
  },
  {
    gate: "house",
    title: "a barrel below the index",
    files: { [core("money/index.ts")]: 'export { fenText } from "./fen.js";\n' },
    says: /is a barrel/,
  },
  { gate: "house", title: "a file of 401 lines", files: { [core("planted.ts")]: "// long\n".repeat(401) }, says: /400 is the most/ },
  {
    gate: "house",
    title: "a folder of somebody's machine",
    files: { "docs/planted.md": `See ${["", "home", "somebody", "notes"].join("/")}\n` },
    says: /names a machine's folder/,
  },
  {
    gate: "house",
    title: "a note to self",
    files: { [core("planted.ts")]: `// ${["TO", "DO"].join("")} later\nexport const planted = 1;\n` },
    says: /note to self/,
  },
  { gate: "house", title: "a name in camel case", files: { [core("plantedFault.ts")]: "export const planted = 1;\n" }, says: /kebab-case/ },

  {
    gate: "architecture",
    title: "core imports a domain package",
    files: { [core("planted.ts")]: 'export * from "../../budget-rules/src/index.js";\n' },
    says: /core-knows-nobody/,
  },
  {
    gate: "architecture",
    title: "a domain package imports the CLI",
    files: { "packages/budget-rules/src/planted.ts": 'export * from "../../cli/src/index.js";\n' },
    says: /nobody-knows-the-cli/,
  },
  {
    gate: "architecture",
    title: "one domain package imports another",
    files: { "packages/planted/src/index.ts": 'export * from "../../budget-rules/src/index.js";\n' },
    says: /domains-know-only-core/,
  },
  {
    gate: "architecture",
    title: "a package reaches behind the doors of another",
    files: { "packages/budget-rules/src/planted.ts": 'export * from "../../core/src/money/fen.js";\n' },
    says: /packages-meet-at-their-doors/,
  },
  {
    gate: "architecture",
    title: "a package reaches behind the door of reading",
    files: { "packages/budget-rules/src/planted.ts": 'export * from "../../core/src/reading/nearest.js";\n' },
    says: /packages-meet-at-their-doors/,
  },
  {
    gate: "architecture",
    title: "the index of core needs zod",
    files: { [core("planted.ts")]: 'export { z } from "zod";\n' },
    says: /zod-stays-behind-the-door-of-reading/,
  },
  {
    gate: "architecture",
    title: "core reaches zod through reading",
    files: { [core("planted.ts")]: 'export { text } from "./reading/texts.js";\n' },
    says: /zod-stays-behind-the-door-of-reading/,
  },
  {
    gate: "architecture",
    title: "Node in a domain package",
    files: { [core("planted.ts")]: 'export { readFileSync } from "node:fs";\n' },
    says: /no-node-in-domain-packages/,
  },
  {
    gate: "architecture",
    title: "two modules that need each other",
    files: {
      [core("planted-a.ts")]: 'import { b } from "./planted-b.js";\n\nexport const a = (): number => b();\n',
      [core("planted-b.ts")]: 'import { a } from "./planted-a.js";\n\nexport const b = (): number => a();\n',
    },
    says: /no-circular/,
  },
  {
    gate: "architecture",
    title: "a dependency that is not declared",
    files: { [core("planted.ts")]: 'export { assert } from "fast-check";\n' },
    says: /no-undeclared-dependency/,
  },
  {
    gate: "architecture",
    title: "a development dependency in a source",
    files: {
      [core("planted.ts")]: 'export { assert } from "fast-check";\n',
      "packages/core/package.json": (text) => text.replace('"devDependencies": {', '"devDependencies": {\n    "fast-check": "4.10.2",'),
    },
    says: /no-development-dependency-in-sources/,
  },
  {
    gate: "architecture",
    title: "an import of nothing",
    files: { [core("planted.ts")]: 'export { nothing } from "./not-there.js";\n' },
    says: /not-to-unresolvable/,
  },

  { gate: "unused", title: "a file nobody imports", files: { [core("planted.ts")]: "export const planted = 1;\n" }, says: /planted\.ts/ },
  { gate: "unused", title: "an export nobody uses", files: { [core("ternary.ts")]: append("export const planted = 1;") }, says: /planted/ },
  {
    gate: "unused",
    title: "a dependency nobody needs",
    files: { "packages/core/package.json": (text) => text.replace('"dependencies": {', '"dependencies": {\n    "left-pad": "1.3.0",') },
    says: /left-pad/,
  },

  {
    gate: "typecheck",
    title: "text where a number belongs",
    files: { [core("planted.ts")]: 'export const planted: number = "1";\n' },
    says: /planted\.ts.*TS2322/,
  },
  {
    gate: "build",
    title: "a global of Node in a pure package",
    files: { [core("planted.ts")]: 'export const planted: unknown = Buffer.from("1");\n' },
    says: /planted\.ts.*Buffer/,
  },
  {
    gate: "typecheck",
    title: "an index that may be missing",
    files: { [core("planted.ts")]: "export const planted = (of: readonly string[]): string => of[0];\n" },
    says: /planted\.ts.*TS2322/,
  },

  {
    gate: "docstrings",
    title: "a public value without a docstring",
    files: {
      [core("ternary.ts")]: append("export const planted = 1;"),
      [core("index.ts")]: append('export { planted } from "./ternary.js";'),
      "scripts/ratchet.json": () => "{}\n",
    },
    says: /no docstring: @countykit\/core planted/,
  },
  {
    gate: "docstrings",
    title: "a public value behind a sub-path without a docstring",
    files: {
      [core("reading/pointer.ts")]: append("export const planted = 1;"),
      [core("reading.ts")]: append('export { planted } from "./reading/pointer.js";'),
      "scripts/ratchet.json": () => "{}\n",
    },
    says: /no docstring: @countykit\/core\/reading planted/,
  },
  {
    gate: "docstrings",
    title: "a public value without an example and a source",
    files: {
      [core("ternary.ts")]: append("/** Planted. */\nexport const planted = 1;"),
      [core("index.ts")]: append('export { planted } from "./ternary.js";'),
      "scripts/ratchet.json": () => "{}\n",
    },
    says: /no example: @countykit\/core planted[\s\S]*no source: @countykit\/core planted/,
  },

  {
    gate: "unit",
    title: "a test that fails",
    args: [core("planted.test.ts")],
    files: { [core("planted.test.ts")]: test('it("is wrong", () => {\n  expect(1).toBe(2);\n});') },
    says: /1 of 1 tests failed/,
  },
  {
    gate: "unit",
    title: "a test file that does not load",
    args: [core("planted.test.ts")],
    files: { [core("planted.test.ts")]: 'throw new Error("planted");\n' },
    says: /failed as a whole/,
  },
  { gate: "unit", title: "no test at all", args: ["not-there.test.ts"], says: /examined nothing|left no report|No test files/ },
  {
    gate: "unit",
    title: "code that no test reaches",
    args: [core("planted.test.ts")],
    env: { COUNTYKIT_COVERAGE: "1" },
    files: { [core("planted.test.ts")]: test('it("is not much", () => {\n  expect(1).toBe(1);\n});') },
    says: /threshold/,
  },

  {
    gate: "doc-examples",
    title: "an example that says the wrong value",
    args: ["-t", "planted"],
    files: { "docs/planted.md": '```ts\nimport { not } from "@countykit/core";\n\nnot("yes"); // => "yes"\n```\n' },
    says: /the example says/,
  },
  {
    gate: "doc-examples",
    title: "an example that shows nothing",
    args: ["-t", "planted"],
    files: { "docs/planted.md": '```ts\nimport { not } from "@countykit/core";\n\nnot("yes");\n```\n' },
    says: /at least one value/,
  },
  {
    gate: "doc-examples",
    title: "an example of something that is not exported",
    args: ["-t", "planted"],
    files: {
      [core("planted.ts")]:
        '/**\n * Planted.\n *\n * @example\n * ```ts\n * import { planted } from "@countykit/core";\n *\n * planted(); // => 1\n * ```\n */\nexport const planted = (): number => 1;\n',
    },
    says: /planted/,
  },

  {
    gate: "build",
    title: "a source that does not compile",
    files: { [core("planted.ts")]: 'export const planted: number = "1";\n' },
    says: /planted\.ts/,
  },
  {
    gate: "consumers",
    title: "types that are not in the package",
    files: { "packages/core/package.json": (text) => text.replaceAll("./dist/cjs/index.d.ts", "./dist/cjs/absent.d.ts") },
    says: /publint of core/,
  },
  {
    gate: "consumers",
    title: "an export behind a sub-path that a build has lost",
    files: { "packages/core/dist/esm/reading.js": (text) => text.replace(/^(\s*)keyName,$/m, "") },
    says: /public values of core-reading: absent: keyName/,
  },
  {
    gate: "consumers",
    title: "an export that a build has lost",
    files: { "packages/core/dist/esm/index.js": (text) => text.replace(/^(\s*)weekday,$/m, "") },
    says: /public values of core: absent: weekday/,
  },

  {
    gate: "size",
    title: "ballast in a small function",
    files: {
      [core("ratio/percentages.ts")]: (text) =>
        `${text.replaceAll('method = "largest-remainder"', 'method = ballast.length > 0 ? "largest-remainder" : "half-up"')}\nconst ballast = "${noise()}";\n`,
    },
    says: /is the line/,
  },
  {
    gate: "size",
    title: "a schema library behind a small function",
    files: {
      [core("ratio/percentages.ts")]: (text) =>
        `import "date-fns/addDays";\nimport { addDays } from "date-fns/addDays";\n${text.replaceAll('method = "largest-remainder"', 'method = addDays.length > 0 ? "largest-remainder" : "half-up"')}`,
    },
    says: /pulls in/,
  },

  {
    gate: "provisions",
    title: "a test that cites what does not exist",
    needs: "../shared/facts/catalogue.yaml",
    files: { [core("planted.test.ts")]: test('it("lechang-2021/budget/planted-fault: is cited", () => {\n  expect(1).toBe(1);\n});') },
    says: /cites lechang-2021\/budget\/planted-fault/,
  },
  {
    gate: "provisions",
    title: "a provision with neither test nor reason",
    env: { COUNTYKIT_CATALOGUE: "planted.yaml" },
    files: {
      "planted.yaml":
        "entries:\n  - { id: lechang-2021/budget/planted, seed: lechang-2021, kind: budget-rule, package: budget-rules, paraphrase: planted }\n",
    },
    says: /lechang-2021\/budget\/planted .*neither a test nor a reason/,
  },
  {
    gate: "provisions",
    title: "a provision of coverage that only its kind would excuse",
    env: { COUNTYKIT_CATALOGUE: "planted.yaml" },
    files: {
      "planted.yaml":
        "entries:\n  - { id: lechang-2021/stations/planted, seed: lechang-2021, kind: site-requirement, package: coverage-metrics, paraphrase: planted }\n",
    },
    says: /lechang-2021\/stations\/planted .*neither a test nor a reason/,
  },

  {
    gate: "parity",
    title: "a heading that stands in one language only",
    files: { "docs/en/concepts/readings.md": append("\n## Planted") },
    says: /docs\/concepts\/readings\.md and its English twin/,
  },
  {
    gate: "parity",
    title: "a page that has no English twin",
    files: { "docs/concepts/planted.md": "# 示例\n" },
    says: /docs\/en\/concepts\/planted\.md is missing/,
  },
  ...[
    ["a comparison turned round", "words.ts", (text) => text.replace("不高于（≤）", "不低于（≥）"), /the terms, Comparison/],
    [
      "a margin for a limit",
      "sources/budget-rules/answer.ts",
      (text) => text.replace("shown(limit)[language]", "shown(margin)[language]"),
      /Limit: says/,
    ],
    [
      "a reading with the verdict of another",
      "sources/coverage-metrics/target-answer.ts",
      (text) => text.replace("verdictOf(one.verdict)", "verdictOf(finding.verdict)"),
      /the verdict of a reading/,
    ],
    [
      "an end of a tier that counts where it does not",
      "sources/scoring-rubric/scale-words.ts",
      (text) => text.replace('to.included ? "≤" : "<"', '"≤"'),
      /the terms, .* says/,
    ],
    [
      "fewer names than a clause on tracing lists",
      "sources/traceability-types/said.ts",
      (text) => text.replace("namesSaid(requirement.names, requirement)", "namesSaid(requirement.names.slice(1), requirement)"),
      /traceability\/.* does not say what the clause asks/,
    ],
    [
      "the other state of a time limit on the pages of tracing",
      "sources/traceability-types/answer.ts",
      (text) => text.replace('both("未到期", "not due yet")', 'both("已到期", "due before")'),
      /the answer, Time limit: says/,
    ],
    [
      "another number in a folded step",
      "render/steps.ts",
      (text) => text.replace("plain(measureText(value, language))", 'plain(measureText(value, language).replace("1", "7"))'),
      /does not show/,
    ],
    [
      "another verdict in a heading",
      "render/chip.ts",
      (text) => text.replace("plain(name[language])", 'plain(name[language]).replace("不符合", "符合")'),
      /does not show/,
    ],
    [
      "another verdict in the indexes by county",
      "render/index/cell.ts",
      (text) => text.replace("bound.name[language]", "verdict.name[language]"),
      /(?:matrix|by-county)\.md: does not show/,
    ],
    [
      "one rule too many",
      "render/index/by-document.ts",
      (text) => text.replaceAll("String(pages.length)", "String(pages.length + 1)"),
      /条规则/,
    ],
  ].map(([title, file, edit, says]) => ({
    gate: "rule pages",
    title: `a template that prints ${title}`,
    script: "docs/generate/main.mjs",
    args: ["run", "held"],
    files: { [`docs/generate/${file}`]: edit },
    says,
  })),
  {
    gate: "rule pages",
    title: "a share on the pages that no evaluator has",
    script: "docs/generate/main.mjs",
    args: ["run", "held"],
    files: {
      "docs/generate/sources/budget-rules/sentence.ts": (text) => text.replace("${percent(rule.limit).zh}。", "99%。"),
    },
    says: /the sentence .* says 99%, which the data do not/,
  },
  {
    gate: "site types",
    title: "a component that is handed what it does not take",
    script: "scripts/gates/site-types.mjs",
    files: {
      "docs/.vitepress/theme/rules/Planted.vue":
        '<script setup lang="ts">\nimport RuleSwitch from "./RuleSwitch.vue";\n</script>\n<template><RuleSwitch planted="1" /></template>\n',
    },
    says: /Planted\.vue.*error TS/,
  },

  {
    gate: "runner",
    title: "a gate that ends well without having counted",
    script: "scripts/check.mjs",
    args: ["house"],
    files: { "scripts/gates/house.mjs": () => "process.exitCode = 0;\n" },
    says: /left no report/,
  },
  {
    gate: "runner",
    title: "a gate that looked at nothing",
    script: "scripts/check.mjs",
    args: ["house"],
    files: {
      "scripts/gates/house.mjs": () =>
        'import { gate } from "../lib/gate.mjs";\n\nawait gate("house", () => ({ examined: 0, unit: "files", problems: [] }));\n',
    },
    says: /examined nothing/,
  },
  {
    gate: "runner",
    title: "a gate that breaks down",
    script: "scripts/check.mjs",
    args: ["house"],
    files: { "scripts/gates/house.mjs": () => 'throw new Error("planted");\n' },
    says: /left no report/,
  },
  {
    gate: "runner",
    title: "a suite that ends well without having counted, in CI",
    script: "scripts/ci.mjs",
    args: ["npm test"],
    files: { "package.json": (text) => text.replace(/"test": "[^"]*"/, '"test": "node --version"') },
    says: /^0 passed, 1 failed$/m,
  },
  {
    gate: "runner",
    title: "a suite that breaks down, in CI",
    script: "scripts/ci.mjs",
    args: ["npm test"],
    files: { "package.json": (text) => text.replace(/"test": "[^"]*"/, '"test": "node not-there.mjs"') },
    says: /^0 passed, 1 failed$/m,
  },
  {
    gate: "runner",
    title: "one failing gate among good ones",
    script: "scripts/check.mjs",
    args: ["house", "architecture"],
    files: { [core("planted.ts")]: "export class Planted {}\n" },
    says: /architecture: passed[\s\S]*FAILED house[\s\S]*1 passed, 1 failed$/m,
  },
];
