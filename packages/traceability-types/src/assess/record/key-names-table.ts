import type { KeyNames } from "@countykit/core/reading";

/** What the fields of a record are called. */
export const KEY_NAMES: KeyNames = {
  schema: { zh: ["格式"], en: "schema" },
  policy: { zh: ["条款集"], en: "policy" },
  asOf: { zh: ["截止日", "截至"], en: "as of" },
  facts: { zh: ["事实", "材料"], en: "facts" },
  id: { zh: ["编号"], en: "id" },
  value: { zh: ["值"], en: "value" },
  evidence: { zh: ["证据", "佐证"], en: "evidence" },
};
