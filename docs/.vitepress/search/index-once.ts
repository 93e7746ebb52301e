import type { Plugin } from "vite";

/**
 * VitePress makes the index of the search for the pages in the browser and again for writing them, where nobody searches; this leaves
 * out the second.
 */
export function indexOnce(): Plugin {
  return {
    name: "countykit:index-once",
    apply: "build",
    enforce: "pre",
    load: (id, options) => (options?.ssr === true && id === "/@localSearchIndex" ? "export default {}" : null),
  };
}
