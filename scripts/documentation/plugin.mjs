import { join } from "node:path";
import { entryPoints, root } from "../lib/workspace.mjs";
import { instrument } from "./instrument.mjs";
import { examples } from "./scan.mjs";

const marker = ".example.ts";

/**
 * Serves every documentation example as a module that seems to lie beside the file it stands in. It imports the packages by name,
 * as a reader would, and gets their sources; anything else it imports must be something its package depends on.
 */
export function documentation() {
  // Looked for when one is asked for: every run of any test reads this configuration, once for each project.
  let known;
  const all = () =>
    (known ??= {
      found: new Map(examples().map((example) => [`${join(root, example.file)}.${example.line}${marker}`, example])),
      doors: new Map(entryPoints().map(({ specifier, file }) => [specifier, file])),
    });
  return {
    name: "countykit-documentation",
    enforce: "pre",
    async resolveId(id, importer) {
      if (id.endsWith(marker)) return all().found.has(id) ? id : null;
      if (!importer?.endsWith(marker)) return null;
      if (id === "countykit:compare") return join(root, "scripts", "documentation", "compare.ts");
      const { doors, found } = all();
      const door = doors.get(id);
      if (door !== undefined) return join(root, door);
      const owner = /^packages\/[^/]+\//.exec(found.get(importer)?.file ?? "")?.[0] ?? "packages/cli/";
      return this.resolve(id, join(root, owner, "package.json"), { skipSelf: true });
    },
    load(id) {
      const example = id.endsWith(marker) ? all().found.get(id) : undefined;
      return example === undefined ? null : instrument(example.code).code;
    },
  };
}
