import type { Plugin } from "vite";

/**
 * What writes the pages is thrown away when they are written, so it need not be small; looking for what nobody uses in hundreds of pages
 * takes longer than writing them.
 */
export function unshakenServer(): Plugin {
  return {
    name: "countykit:unshaken-server",
    apply: "build",
    config: (_, { isSsrBuild }) => (isSsrBuild === true ? { build: { rollupOptions: { treeshake: false } } } : {}),
  };
}
