import { carry, text } from "@countykit/core/reading";
import type * as z from "zod";

/** An id that paths are made of (编号): any text without a slash, which separates the steps of a path. */
export const name: z.ZodType<string> = /* @__PURE__ */ text.transform((value, context) =>
  value.includes("/")
    ? carry(context, [
        {
          code: "slash-in-id",
          path: "",
          expected: "text without /",
          received: `“${value.slice(0, 40)}”`,
          message: { zh: "编号中不能有斜杠“/”，它用来分隔路径", en: "An id cannot contain a slash, which separates the steps of a path" },
        },
      ])
    : value,
);
