import type { Issue } from "@countykit/core";

/** Whether something passed through zod is an issue of this library. */
export const isCarried = (value: unknown): value is Issue =>
  typeof value === "object" && value !== null && "code" in value && typeof value.code === "string" && "message" in value && "path" in value;
