import { defineConfig, type Options } from "tsup";

const common: Options = { target: "es2022", sourcemap: true, silent: true, clean: false, dts: false };
const entry = ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts", "!src/**/testing/**"];

/** One output file per module, so that importing one function never pulls a neighbour's schema into a bundle. */
export const library = (): ReturnType<typeof defineConfig> =>
  defineConfig([
    { ...common, entry, bundle: false, format: "esm", platform: "neutral", outDir: "dist/esm" },
    { ...common, entry, bundle: false, format: "cjs", platform: "node", outDir: "dist/cjs", outExtension: () => ({ js: ".js" }) },
  ]);
