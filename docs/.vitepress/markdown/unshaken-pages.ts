import type { Plugin } from "vite";

/**
 * Rollup looks for what nobody uses in all that it bundles. Everything on a page is shown, and what writes the pages is thrown away when they
 * are written; with hundreds of pages that search takes as long as writing them. Code for the browser that pages share is still shaken.
 */
export function unshakenPages(): Plugin {
  return {
    name: "countykit:unshaken-pages",
    apply: "build",
    enforce: "post",
    config: (_, { isSsrBuild }) => (isSsrBuild === true ? { build: { rollupOptions: { treeshake: false } } } : {}),
    transform: (code, id) => (id.endsWith(".md") ? { code, map: null, moduleSideEffects: "no-treeshake" } : null),
  };
}
