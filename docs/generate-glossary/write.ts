import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pages } from "./pages.js";

/** Writes the glossary into docs and docs/en, where the search of the site finds it. Run it after a change of terms or of names in the packages. */
for (const [path, text] of pages) writeFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), text);
