import { type Comment, type CommentDisplayPart, type ProjectReflection, ReflectionKind } from "typedoc";

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
  return commented(project).flatMap(({ door, of, comment }) =>
    [{ tag: "summary", content: comment.summary }, ...comment.blockTags].flatMap(({ tag, content }) =>
      pieces(content)
        .filter(isProse)
        .map((text) => ({ door, of, part: tag, text: onOneLine(text) })),
    ),
  );
}

/** Writes pages while every paragraph says what `say` answers for it, and puts the docstrings back afterwards. */
export async function saying<T>(
  project: ProjectReflection,
  say: (text: string) => string | undefined,
  write: () => Promise<T>,
): Promise<T> {
  const restore = commented(project).flatMap(({ comment }) =>
    [{ holder: comment, key: "summary" as const }, ...comment.blockTags.map((holder) => ({ holder, key: "content" as const }))].map(
      ({ holder, key }) => {
        const fields: Record<string, unknown> = Object(holder);
        const content = fields[key] as CommentDisplayPart[];
        fields[key] = retold(content, say);
        return () => {
          fields[key] = content;
        };
      },
    ),
  );
  try {
    return await write();
  } finally {
    for (const undo of restore) undo();
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

const isProse = (piece: string): boolean => !piece.startsWith("```") && /\p{Letter}/u.test(piece);

const onOneLine = (piece: string): string => piece.replaceAll(/\s+/gu, " ").trim();

const written = (part: CommentDisplayPart): string => (part.kind === "inline-tag" ? `{${part.tag} ${part.text}}` : part.text);

function commented(project: ProjectReflection): readonly { readonly door: string; readonly of: string; readonly comment: Comment }[] {
  return Object.values(project.reflections).flatMap((one) => {
    if (one.comment === undefined) return [];
    const path: string[] = [];
    let door = "";
    for (let at: typeof one.parent = one; at !== undefined; at = at.parent) {
      if (at.kind === ReflectionKind.Module) door = at.name;
      else if (at.kind !== ReflectionKind.Project && at.name !== "__type" && at.name !== path[0]) path.unshift(at.name);
    }
    return [{ door, of: path.join("."), comment: one.comment }];
  });
}
