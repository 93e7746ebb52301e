import {
  type CommentDisplayPart,
  makeRecursiveVisitor,
  type ProjectReflection,
  type Reflection,
  ReflectionKind,
  type SomeType,
} from "typedoc";

/** A paragraph of a docstring, as it stands in the sources but on one line, and whose it is. */
export interface Paragraph {
  /** The page of the export: `core`. */
  readonly door: string;
  /** What it says something of: `requiredCount`, `Budget.lines`. */
  readonly of: string;
  /** The part of the docstring: `summary`, `@throws`. */
  readonly part: string;
  readonly text: string;
}

/** Between the paragraphs of a docstring, and the items of its lists. */
const BREAK = /(\n{2,}|\n(?=- ))/u;

/** Code, and what stands for a link, which are one part each in what typedoc reads. */
const PARTS = /(```[\s\S]*?```|`[^`]+`|\{@\w+ [^}]*\})/u;

/** Every paragraph that the pages say, in the order of the sources; examples are code, and only words beside them count. */
export function paragraphsOf(project: ProjectReflection): readonly Paragraph[] {
  return textsOf(project).flatMap(({ door, of, part, content }) =>
    pieces(content)
      .filter(isProse)
      .map((text) => ({ door, of, part, text: onOneLine(text) })),
  );
}

/** Writes pages while every paragraph says what `say` answers for it, and puts the docstrings back afterwards. */
export async function saying<T>(
  project: ProjectReflection,
  say: (text: string) => string | undefined,
  write: () => Promise<T>,
): Promise<T> {
  const kept = textsOf(project).map(({ content }) => ({ content, before: [...content] }));
  for (const { content, before } of kept) content.splice(0, content.length, ...retold(before, say));
  try {
    return await write();
  } finally {
    for (const { content, before } of kept) content.splice(0, content.length, ...before);
  }
}

function retold(content: readonly CommentDisplayPart[], say: (text: string) => string | undefined): CommentDisplayPart[] {
  const text = pieces(content)
    .map((piece) => (isProse(piece) ? piece.replace(/\S[\s\S]*\S|\S/u, (words) => say(onOneLine(words)) ?? words) : piece))
    .join("");
  return text.split(PARTS).flatMap((part): readonly CommentDisplayPart[] => {
    if (part === "") return [];
    if (part.startsWith("`")) return [{ kind: "code", text: part }];
    if (!part.startsWith("{@")) return [{ kind: "text", text: part }];
    const link = content.find((one) => written(one) === part);
    if (link === undefined) throw new Error(`no such link in the docstring: ${part}`);
    return [link];
  });
}

/** Paragraphs, blocks of code, and what stands between them. */
const pieces = (content: readonly CommentDisplayPart[]): readonly string[] =>
  content
    .map(written)
    .join("")
    .split(/(```[\s\S]*?```)/u)
    .flatMap((piece) => (piece.startsWith("```") ? [piece] : piece.split(BREAK)));

/** English words, or Chinese ones with English stops: 清明 alone is the same on both pages. */
const isProse = (piece: string): boolean =>
  !piece.startsWith("```") && /[A-Za-z]|\p{Letter}.*[.,;:](?:\s|$)/su.test(piece.replaceAll(/`[^`]+`/gu, "码"));

const onOneLine = (piece: string): string => piece.replaceAll(/\s+/gu, " ").trim();

const written = (part: CommentDisplayPart): string => (part.kind === "inline-tag" ? `{${part.tag} ${part.text}}` : part.text);

/** A text of a docstring as typedoc keeps it: a list of parts that can be changed where it stands. */
interface Text {
  readonly door: string;
  readonly of: string;
  readonly part: string;
  readonly content: CommentDisplayPart[];
}

/** Every text once: of what is declared, and of the forms of a union, which typedoc keeps with the type. */
function textsOf(project: ProjectReflection): readonly Text[] {
  const found = new Map<CommentDisplayPart[], Text>();
  for (const one of Object.values(project.reflections)) {
    const place = placeOf(one);
    const add = (part: string, content: CommentDisplayPart[]): void => {
      if (!found.has(content)) found.set(content, { ...place, part, content });
    };
    add("summary", one.comment?.summary ?? []);
    for (const { tag, content } of one.comment?.blockTags ?? []) add(tag, content);
    const { type } = one as { readonly type?: SomeType };
    type?.visit(
      makeRecursiveVisitor({
        union: ({ elementSummaries = [] }) => {
          for (const content of elementSummaries) add("summary", content);
        },
      }),
    );
  }
  return [...found.values()];
}

/** The page of an export, and its name with those of the things it is a part of. */
function placeOf(one: Reflection): { readonly door: string; readonly of: string } {
  const path: string[] = [];
  let door = "";
  for (let at: Reflection | undefined = one; at !== undefined; at = at.parent) {
    if (at.kind === ReflectionKind.Module) door = at.name;
    else if (at.kind !== ReflectionKind.Project && at.name !== "__type" && at.name !== path[0]) path.unshift(at.name);
  }
  return { door, of: path.join(".") };
}
