import { join } from "node:path";
import { entryPoints, root } from "../../scripts/lib/workspace.mjs";
import { doorWords, type DoorWords, pageName } from "./door-words-table.js";

/** A way into a package: its index, or a sub-path of its exports. Each has a page in each language, and further ones when it has topics. */
export interface Door {
  /** The package it belongs to: `core`. */
  readonly package: string;
  /** The name of its folder under api/: `core`, `core-reading`. */
  readonly name: string;
  /** What a program imports: `@countykit/core/reading`. */
  readonly specifier: string;
  /** The public list, as a path of this machine. */
  readonly file: string;
  readonly words: DoorWords;
}

/** Every door of every package, in the order of their words. A package without words for its page is an error that says where to put them. */
export function doors(): readonly Door[] {
  const order = Object.keys(doorWords);
  return entryPoints()
    .map(({ package: owner, specifier, file }): Door => {
      const words = doorWords[specifier];
      if (words === undefined) throw new Error(`docs/typedoc/door-words-table.ts has no words for ${specifier}`);
      return { package: owner, name: pageName(specifier), specifier, file: join(root, file), words };
    })
    .toSorted((one, other) => order.indexOf(one.specifier) - order.indexOf(other.specifier));
}
