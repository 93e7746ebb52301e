import { issueMaker, type IssueMaker } from "@countykit/core/reading";

interface Sentences {
  readonly "unknown-word": { readonly word: string };
  readonly "not-a-full-name": { readonly name: string };
  readonly "not-comparable": { readonly zh: string; readonly en: string };
}

/** Issues of what a profile names that no event can have. */
export const profileIssue: IssueMaker<Sentences> = issueMaker<Sentences>(
  {
    "unknown-word": { zh: ({ word }) => `这里没有“${word}”这个词`, en: ({ word }) => `There is no word “${word}” here` },
    "not-a-full-name": { zh: ({ name }) => `“${name}”不是扩展字段的全名`, en: ({ name }) => `“${name}” is no full name of a field` },
    "not-comparable": { zh: ({ zh }) => `这里应为${zh}`, en: ({ en }) => `It should be ${en}` },
  },
  {
    "unknown-word": {
      zh: "标准词表以外的词写完整网址",
      en: "A word that is not of the standard's lists is written as its full address",
    },
    "not-a-full-name": {
      zh: "写成“{命名空间}名称”；GS1 主数据属性也可写成“cbvmda:名称”",
      en: "Write {namespace}name, or cbvmda:name for an attribute of GS1's master data",
    },
  },
);
