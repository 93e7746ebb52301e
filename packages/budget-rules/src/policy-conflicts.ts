import { type Issue, type MessageTable, say } from "@countykit/core";

interface Between {
  readonly rule: string;
  readonly parent: string;
}

/** What can be wrong between a rule and the one it says it tightens. */
interface Conflicts {
  readonly "loosens-parent": Between;
  readonly "not-comparable": Between;
  readonly "parent-not-higher": Between;
  readonly "unknown-parent": Between;
}

export type Conflict = keyof Conflicts;

const TABLE: MessageTable<Conflicts> = {
  "loosens-parent": {
    zh: ({ rule, parent }) => `${rule} 比上级规则 ${parent} 宽松，且上级没有授权；上级规则仍然有效`,
    en: ({ rule, parent }) => `${rule} is looser than ${parent} above it, which does not delegate; the rule above stays in force`,
  },
  "not-comparable": {
    zh: ({ rule, parent }) => `无法判断 ${rule} 是否比上级规则 ${parent} 更严，两条规则同时有效`,
    en: ({ rule, parent }) => `Whether ${rule} is stricter than ${parent} above it cannot be told; both are in force`,
  },
  "parent-not-higher": {
    zh: ({ rule, parent }) => `${rule} 所收紧的 ${parent} 不是上级文件的规则`,
    en: ({ rule, parent }) => `${parent}, which ${rule} tightens, is not a rule of a higher level`,
  },
  "unknown-parent": {
    zh: ({ rule, parent }) => `${rule} 所收紧的 ${parent} 不在所给的政策之中`,
    en: ({ rule, parent }) => `${parent}, which ${rule} tightens, is not among the policies given`,
  },
};

/** A conflict between policies as an issue. */
export const conflictIssue = (code: Conflict, path: string, rule: string, parent: string): Issue => ({
  code,
  path,
  expected: EXPECTED[code],
  received: parent,
  message: say(TABLE, code, { rule, parent }),
});

const EXPECTED: Readonly<Record<Conflict, string>> = {
  "loosens-parent": "at least as strict",
  "not-comparable": "comparable",
  "parent-not-higher": "higher level",
  "unknown-parent": "policy/rule",
};
