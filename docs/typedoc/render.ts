import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ContainerReflection, type ProjectReflection, ReflectionKind } from "typedoc";
import type { Language } from "./bilingual.js";
import type { Converted } from "./convert.js";

/** Functions first: they are what people look for; their types follow. */
const kinds = [ReflectionKind.Function, ReflectionKind.Variable, ReflectionKind.Interface, ReflectionKind.TypeAlias];

/** The pages of all doors as the Markdown plugin writes them, by file name: `core.md`. `folder` is a scratch folder that it may fill. */
export async function render({ app, project }: Converted, language: Language, folder: string): Promise<ReadonlyMap<string, string>> {
  app.internationalization.setLocale(language);
  nameGroups(project);
  await app.outputs.writeOutput({ name: "markdown", path: folder }, project);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error(`typedoc could not write the pages in ${language}; see above`);
  return new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]));
}

/** Groups are named when the sources are read, in the language of that moment; they are named again, and put in order, for each language. */
function nameGroups(project: ProjectReflection): void {
  const containers = Object.values(project.reflections).filter((one): one is ContainerReflection => "groups" in one);
  for (const { groups = [] } of containers) {
    const rank = ({ children }: { readonly children: readonly { readonly kind: ReflectionKind }[] }): number => {
      const at = kinds.indexOf(children[0]?.kind ?? ReflectionKind.Reference);
      return at < 0 ? kinds.length : at;
    };
    groups.sort((one, other) => rank(one) - rank(other));
    for (const group of groups) {
      const [first] = group.children;
      if (first !== undefined) group.title = ReflectionKind.pluralString(first.kind);
    }
  }
}
