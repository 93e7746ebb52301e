import type * as z from "zod";
import { descriptionOf } from "./described.js";
import { unwrap } from "./schema-walk.js";

/** What a schema reads, in words. */
export interface TypeNames {
  readonly expected: string;
  readonly zh: string;
  readonly en: string;
}

/** Says what kinds of value a schema reads (应有的类型). A union lists its options, each once. */
export function typeNames(schema: z.core.$ZodType | undefined): TypeNames {
  const names = new Map<string, TypeNames>();
  if (schema !== undefined) collect(schema, names);
  const all = [...names.values()];
  return {
    expected: all.map(({ expected }) => expected).join(" | ") || "JSON",
    zh: `${all.length > 1 ? "以下之一：" : ""}${all.map(({ zh }) => zh).join("、")}` || "JSON 数据",
    en: all.map(({ en }) => en).join(" or ") || "JSON",
  };
}

function collect(schema: z.core.$ZodType, names: Map<string, TypeNames>): void {
  let described: TypeNames | undefined;
  const known = unwrap(schema, (one) => {
    described ??= descriptionOf(one);
  });
  const { def } = known._zod;
  if (described !== undefined) names.set(described.expected, described);
  else if (def.type === "union") for (const option of def.options) collect(option, names);
  else {
    const own = NAMES[def.type] ?? { expected: def.type, zh: "JSON 数据", en: "JSON" };
    names.set(own.expected, own);
  }
}

const NAMES: Readonly<Record<string, TypeNames>> = {
  string: { expected: "text", zh: "文本", en: "text" },
  enum: { expected: "text", zh: "文本", en: "text" },
  literal: { expected: "text", zh: "文本", en: "text" },
  number: { expected: "number", zh: "数字", en: "a number" },
  boolean: { expected: "true | false", zh: "true/false", en: "true or false" },
  null: { expected: "null", zh: "null", en: "null" },
  array: { expected: "list", zh: "列表", en: "a list" },
  object: { expected: "object", zh: "对象", en: "an object" },
};
