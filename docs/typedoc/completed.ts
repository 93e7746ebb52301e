import { type CommentDisplayPart, type ParameterReflection, type ProjectReflection, ReflectionKind, type SomeType } from "typedoc";

/**
 * Names the parameters that the sources take apart where they stand, which typedoc calls `__namedParameters`: after their type, `options` for
 * every `…Options`. A caller sees what to give; the name itself is of no consequence, since arguments go by place.
 */
export function nameParameters(project: ProjectReflection): void {
  for (const one of Object.values(project.reflections)) {
    if (!one.kindOf(ReflectionKind.Parameter) || one.name !== "__namedParameters") continue;
    const { type } = one as ParameterReflection;
    const named = type === undefined ? null : nameOf(type);
    if (named === null) throw new Error(`${one.parent?.name ?? "a function"} takes a parameter apart whose type has no name: give it one`);
    one.name = named;
  }
}

/** After the type itself, or after the one of which it is a part: `Pick<Budget, "programme">` is a budget. */
function nameOf(type: SomeType): string | null {
  if (type.type !== "reference") return null;
  const [argument] = type.typeArguments ?? [];
  if (type.package === "typescript" && argument !== undefined) return nameOf(argument);
  if (type.name.endsWith("Options")) return "options";
  return type.name.replace(/^[A-Z]+(?![a-z])|^[A-Z]/u, (start) => start.toLowerCase());
}

/** Says which error is thrown: typedoc keeps the type of `@throws {TypeError} when …` and does not print it. */
export function nameErrors(project: ProjectReflection): void {
  for (const { comment } of Object.values(project.reflections))
    for (const tag of comment?.blockTags ?? []) {
      if (tag.tag !== "@throws" || tag.typeAnnotation === undefined) continue;
      const named: CommentDisplayPart = { kind: "code", text: `\`${tag.typeAnnotation.replaceAll(/[{}]/gu, "")}\`` };
      tag.content = [named, { kind: "text", text: " " }, ...tag.content];
    }
}
