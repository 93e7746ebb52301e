import type { Language } from "./bilingual.js";

/**
 * Words of the pages that typedoc and its Markdown plugin lack in a language, or have wrong: their Chinese says of both ends of an
 * inheritance that it extends the other.
 */
export const labels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    tag_source: "出处",
    tag_example: "示例",
    tag_examples: "示例",
    tag_throws: "抛出",
    theme_default_value: "默认值",
    theme_default_type: "默认类型",
    theme_description: "说明",
    theme_extends: "扩展自",
    theme_extended_by: "另有扩展",
    theme_re_exports: "转自",
    theme_renames_and_re_exports: "改名转自",
    theme_name: "名称",
    theme_type: "类型",
    theme_union_members: "各种可能",
    theme_value: "值",
    kind_type_literal: "其中一种",
    kind_plural_type_alias: "类型",
    kind_plural_variable: "常量",
    kind_call_signature: "调用方式",
  },
  en: {
    tag_source: "Source",
    tag_example: "Example",
    tag_examples: "Examples",
    tag_throws: "Throws",
    theme_default_value: "Default",
    theme_default_type: "Default type",
    theme_description: "What it is",
    theme_extends: "Extends",
    theme_extended_by: "Extended by",
    theme_re_exports: "From",
    theme_renames_and_re_exports: "Renamed from",
    theme_name: "Name",
    theme_type: "Type",
    theme_union_members: "One of",
    theme_value: "Value",
    kind_type_literal: "One form",
    kind_plural_type_alias: "Types",
    kind_plural_variable: "Constants",
    kind_call_signature: "Call",
  },
};
