/**
 * Data walks one way: domain packages know core and nothing else, core knows nobody, nobody knows the CLI. Packages meet at their doors: the
 * index, and for core also `reading`, behind which it knows zod.
 * Tests are held to the same package borders, but may use development dependencies and Node.
 */
const test = String.raw`\.(test|test-d)\.ts$|/testing/`;
const domain = "^packages/(?!core/|cli/)([^/]+)/src/";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "no-circular",
      comment: "A union of rule kinds that contain rules is a circle of types and harmless; a circle of values is not.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "core-knows-nobody",
      severity: "error",
      from: { path: "^packages/core/" },
      to: { path: "^packages/(?!core/)" },
    },
    {
      name: "domains-know-only-core",
      severity: "error",
      from: { path: domain },
      to: { path: "^packages/", pathNot: ["^packages/core/src/(index|reading)\\.ts$", "^packages/$1/"] },
    },
    { name: "nobody-knows-the-cli", severity: "error", from: { pathNot: "^packages/cli/" }, to: { path: "^packages/cli/" } },
    {
      name: "packages-meet-at-their-doors",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: {
        path: "^packages/[^/]+/",
        pathNot: [
          "^packages/$1/",
          "^packages/[^/]+/src/index\\.ts$",
          "^packages/core/src/reading\\.ts$",
          "^packages/traceability-types/src/[^/]+\\.ts$",
        ],
      },
    },
    {
      name: "zod-stays-behind-the-door-of-reading",
      comment: "Whoever uses the rest of core need not have zod, which is an optional peer.",
      severity: "error",
      from: { path: "^packages/core/src/", pathNot: ["^packages/core/src/reading(/|\\.ts$)", test] },
      to: { path: ["^packages/core/src/reading(/|\\.ts$)", "(^|/)node_modules/zod/"] },
    },
    {
      name: "no-node-in-domain-packages",
      severity: "error",
      from: { path: "^packages/(?!cli/)[^/]+/src/", pathNot: test },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-development-dependency-in-sources",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: test },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm-peer", "npm", "type-only"] },
    },
    {
      name: "no-undeclared-dependency",
      comment: "An optional peer is declared, and of a kind unknown besides, because peerDependenciesMeta names it too.",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: test },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["npm-peer"] },
    },
    {
      name: "no-test-in-sources",
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: test },
      to: { path: [test, "^packages/[^/]+/(test|bench)/"] },
    },
  ],
  options: {
    doNotFollow: { path: ["node_modules", "dist"] },
    exclude: { path: ["/dist/", "\\.tsup\\.", "tsup\\.config\\.ts$", "^packages/[^/]+/(bench|node_modules)/"] },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["@countykit/source", "import", "node", "default", "types"] },
  },
};
