import { createRequire } from "node:module";
import { Application, Converter, OptionDefaults, type ProjectReflection } from "typedoc";
import type ts from "typescript";
import { labels } from "./labels-table.js";
import { nameErrors, nameParameters } from "./completed.js";
import type { Door } from "./doors.js";

/** What was read from the sources, and the program that writes it down. */
export interface Converted {
  readonly app: Application;
  readonly project: ProjectReflection;
  /** The sources as the compiler read them. */
  readonly program: ts.Program;
}

/**
 * Reads the public exports of all doors in one program, so that a type of one package links to its page in another. The sources are
 * read once; the words of the two languages come when the pages are written. Whether the sources compile is the business of the type check.
 */
export async function convert(doors: readonly Door[], tsconfig: string): Promise<Converted> {
  const { resolve } = createRequire(import.meta.url);
  const app = await Application.bootstrapWithPlugins({
    plugin: [resolve("typedoc-plugin-markdown")],
    tsconfig,
    entryPoints: doors.map(({ file }) => file),
    skipErrorChecking: true,
    // The address of the repository is nobody's business here; without a remote, typedoc would warn of every line.
    disableSources: true,
    disableGit: true,
    name: "CountyKit",
    alwaysCreateEntryPointModule: true,
    readme: "none",
    logLevel: "Warn",
    lang: "zh",
    locales: labels,
    blockTags: [...OptionDefaults.blockTags, "@source"],
    preservedTypeAnnotationTags: ["@throws"],
    // The order of the sources keeps together what belongs together: the type `Period` beside `PhaseOverlap`, not beside `Percentages`.
    sort: ["source-order"],
    // Types that a public one names need not be public themselves: the forms of single indicators and the tables of the store are not.
    validation: { invalidLink: true, notExported: false, notDocumented: false },
    ...layout,
  });
  app.converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const [at, module] of (project.children ?? []).entries()) module.name = doors[at]?.name ?? module.name;
    nameParameters(project);
    nameErrors(project);
  });
  const entryPoints = app.getEntryPoints();
  const program = entryPoints?.[0]?.program;
  if (entryPoints === undefined || program === undefined) throw new Error("typedoc could not read the sources");
  const project = app.converter.convert(entryPoints);
  app.validate(project);
  const { logger } = app;
  if (logger.hasErrors() || logger.hasWarnings() || logger.validationWarningCount > 0)
    throw new Error("typedoc found something wrong with the docstrings; see above");
  return { app, project, program };
}

/** How a page looks: one page for each door, members in tables, every name an anchor that is the same in both languages. */
const layout = {
  router: "module",
  entryFileName: "contents",
  hidePageHeader: true,
  hideBreadcrumbs: true,
  hidePageTitle: true,
  useCodeBlocks: true,
  useCustomAnchors: true,
  sanitizeComments: true,
  parametersFormat: "table",
  interfacePropertiesFormat: "table",
  typeAliasPropertiesFormat: "table",
  propertyMembersFormat: "table",
  typeDeclarationFormat: "table",
  tableColumnSettings: { hideInherited: true, hideModifiers: true, hideOverrides: true, hideSources: true, leftAlignHeaders: true },
} as const;
