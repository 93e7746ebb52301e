import type { Bilingual, Issue } from "@countykit/core";

/** What is wrong with a request before a package gets to see it. */
const FAULTS = {
  "not-found": { zh: "没有这个地址", en: "No such address" },
  "wrong-method": { zh: "这个地址不接受这种请求方法", en: "This address does not take that method" },
  "unknown-parameter": { zh: "没有这个参数", en: "There is no such parameter" },
  "repeated-parameter": { zh: "这个参数只能写一次", en: "This parameter may stand only once" },
  "too-large": { zh: "请求体超过 1 MB", en: "The body is larger than 1 MB" },
  "not-utf-8": { zh: "请求体不是 UTF-8 编码", en: "The body is not UTF-8" },
  "not-json": { zh: "从这里起不是 JSON", en: "From here on this is not JSON" },
  "unknown-rubric": { zh: "没有这个考评指标体系", en: "There is no such rubric" },
  internal: { zh: "服务器内部错误", en: "Internal error" },
} as const satisfies Record<string, Bilingual>;

export const fault = (code: keyof typeof FAULTS, where: Partial<Omit<Issue, "code" | "message">> = {}): Issue => ({
  code,
  path: "",
  ...where,
  message: FAULTS[code],
});
