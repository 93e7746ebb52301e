import type { Plugin } from "vite";

const layouts = /\/theme-default\/(?:components\/VP(?:Home|Page)|NotFound)\.vue$/u;

/**
 * The start page and the playground have no main landmark in the default theme, where readers of screen readers jump to; pages of text
 * have one.
 */
export function mainLandmark(): Plugin {
  return {
    name: "countykit:main-landmark",
    enforce: "pre",
    transform(code, id) {
      if (!layouts.test(id)) return null;
      const changed = code.replace(
        /<template>\n {2}<div([\s\S]*)\n {2}<\/div>\n<\/template>/u,
        "<template>\n  <main$1\n  </main>\n</template>",
      );
      if (changed === code) this.error(`${id} does not begin as it did`);
      return { code: changed, map: null };
    },
  };
}
