import type { Bilingual, Issue } from "@countykit/core";

/** What is wrong with a request apart from what a package finds. */
const FAULTS = {
  "not-found": { zh: "没有这个地址", en: "No such address" },
  "wrong-method": { zh: "这个地址不接受这种请求方法", en: "This address does not take that method" },
  "who-are-you": { zh: "请带上有效的访问令牌：Authorization: Bearer …", en: "Bring a valid token: Authorization: Bearer …" },
  "not-yours": { zh: "批次不是您所出，只有监管人员能召回", en: "The lot is not of your making; only an inspector may recall it" },
  "not-your-event": {
    zh: "事件不归您提交：采收、制成要在自己的场所，其他事件的地点、来源或去向中要有自己",
    en: "The event is not yours to tell: one makes things at one's own place, and has a part in all else by place, source or destination",
  },
  "not-yet": { zh: "事件时间比现在晚 10 分钟以上，请核对时钟", en: "The event lies more than 10 minutes ahead; check the clock" },
  "too-large": { zh: "请求体超过 5 MB，请分批提交", en: "The body is larger than 5 MB; send it in parts" },
  "cut-off": { zh: "连接中断，没有收全", en: "The connection broke before all of it came" },
  "not-utf-8": { zh: "请求体不是 UTF-8 编码", en: "The body is not UTF-8" },
  "not-json": { zh: "不是 JSON", en: "This is not JSON" },
  "not-an-object": { zh: "这里应是一条事件", en: "An event belongs here" },
  "no-events": { zh: "没有事件", en: "There are no events" },
  "bad-escape": { zh: "网址中的 % 转义不对", en: "The address has a broken % escape" },
  "unknown-parameter": { zh: "没有这个参数", en: "There is no such parameter" },
  "repeated-parameter": { zh: "这个参数只能写一次", en: "This parameter may stand only once" },
  "unknown-direction": { zh: "方向只能是 back 或 forward", en: "The direction is back or forward" },
  "unknown-id": { zh: "没有事件提到这个标识", en: "No event names this identifier" },
  "not-a-time": {
    zh: "时间要带时区，如 2025-07-14T09:00:00+08:00",
    en: "A time has its offset: 2025-07-14T09:00:00+08:00",
  },
  internal: { zh: "服务器内部错误", en: "Internal error" },
} as const satisfies Record<string, Bilingual>;

export const fault = (code: keyof typeof FAULTS, where: Partial<Omit<Issue, "code" | "message">> = {}): Issue => ({
  code,
  path: "",
  ...where,
  message: FAULTS[code],
});
