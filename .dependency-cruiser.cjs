/**
 * Data walks one way: domain packages know core and nothing else, core knows nobody, nobody knows the CLI.
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
      to: { path: "^packages/", pathNot: ["^packages/core/src/index\\.ts$", "^packages/$1/"] },
    },
    { name: "nobody-knows-the-cli", severity: "error", from: { pathNot: "^packages/cli/" }, to: { path: "^packages/cli/" } },
    {
      name: "packages-meet-at-their-index",
      severity: "error",
      from: { path: "^packages/([^/]+)/" },
      to: { path: "^packages/[^/]+/", pathNot: ["^packages/$1/", "^packages/[^/]+/src/index\\.ts$"] },
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
      severity: "error",
      from: { path: "^packages/[^/]+/src/", pathNot: test },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
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
