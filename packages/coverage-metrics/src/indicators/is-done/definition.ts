import type { Definition } from "../indicator.js";

export type IsDoneParams = {
  /** The figure that says so: `training.textbook.free` … */
  readonly what: string;
  /** The last day by which it had to be done. */
  readonly by?: string;
};

/** Whether something was done (是否完成): a textbook published, a base set up. One of one, or none of one. */
export const isDone: Definition<IsDoneParams> = {
  id: "is-done",
  term: { zh: "是否完成", en: "done or not" },
  numerator: { zh: "已完成的事项", en: "the thing, when it was done" },
  denominator: { zh: "该事项", en: "the thing" },
  unit: "items",
  measures: "ratio",
  params: {
    what: { kind: "text", term: { zh: "事项", en: "what" } },
    by: { kind: "date", optional: true, term: { zh: "完成期限", en: "by" } },
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "四（四）" },
    { document: "遂府〔2021〕10号", locator: "四（二）1" },
    { document: "始府办〔2021〕12号", locator: "三（一）2" },
  ],
};
