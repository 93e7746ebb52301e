import { defaultClientConditions, defineConfig } from "vite";

/**
 * The first condition leads to the sources inside the workspace; installed packages do not have it. `base` lets the page lie in any
 * folder of a web server.
 */
export default defineConfig({
  base: "./",
  resolve: { conditions: ["@countykit/source", ...defaultClientConditions] },
  build: { target: "es2022" },
});
