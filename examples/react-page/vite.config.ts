import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** The condition leads to the sources inside the workspace; installed packages do not have it. `base` lets the page lie in any folder. */
export default defineConfig({
  base: "./",
  plugins: [react()],
  resolve: { conditions: ["@countykit/source"] },
  build: {
    target: "es2022",
    chunkSizeWarningLimit: 600,
    rollupOptions: {
      // Comments of zod hold the word that Rollup takes for a mark of purity.
      onwarn: (warning, warn) => (warning.code === "INVALID_ANNOTATION" ? undefined : warn(warning)),
    },
  },
});
