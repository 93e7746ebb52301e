import type { Issue } from "@countykit/core";
import type { Context } from "../normal/context.js";
import { fieldName } from "./field-name.js";
import type { Query, QueryOrder } from "./query.js";
import { queryIssue, wrongValue } from "./query-issues.js";

/** How the answer is ordered and bounded, and what is wrong with that. */
interface Controls {
  readonly value: Omit<Query, "conditions">;
  readonly issues: readonly Issue[];
}

/** Reads orderBy, orderDirection, eventCountLimit and maxEventCount; the latest comes first when no direction is told. */
export function controlsOf(parameters: Readonly<Record<string, unknown>>, context: Context): Controls {
  const issues: Issue[] = [];
  const { orderBy, orderDirection = "DESC", eventCountLimit, maxEventCount } = parameters;
  const isDirection = orderDirection === "ASC" || orderDirection === "DESC";
  if (!isDirection) issues.push(wrongValue("orderDirection", "ASC 或 DESC", "ASC or DESC", shown(orderDirection)));
  const by = orderBy === undefined ? undefined : orderedBy(orderBy, context, issues);
  const limit = countOf("eventCountLimit", eventCountLimit, issues);
  const most = countOf("maxEventCount", maxEventCount, issues);
  if (limit !== undefined && most !== undefined) issues.push(queryIssue("two-limits", "/maxEventCount", {}, {}));
  if (limit !== undefined && orderBy === undefined) issues.push(queryIssue("limit-without-order", "/eventCountLimit", {}, {}));
  const order = by === undefined || !isDirection ? {} : { order: { by, direction: orderDirection } satisfies QueryOrder };
  const limits = { ...(limit === undefined ? {} : { eventCountLimit: limit }), ...(most === undefined ? {} : { maxEventCount: most }) };
  return { value: { ...order, ...limits }, issues };
}

function orderedBy(orderBy: unknown, context: Context, issues: Issue[]): QueryOrder["by"] | undefined {
  if (orderBy === "eventTime" || orderBy === "recordTime") return orderBy;
  const name = typeof orderBy === "string" ? fieldName(orderBy, "orderBy", context) : null;
  if (name !== null && "names" in name) return name;
  issues.push(
    name === null
      ? wrongValue(
          "orderBy",
          "eventTime、recordTime 或自定义字段的全名",
          "eventTime, recordTime or the full name of a user's field",
          shown(orderBy),
        )
      : name.issue,
  );
  return undefined;
}

function countOf(name: string, value: unknown, issues: Issue[]): number | undefined {
  if (value === undefined) return undefined;
  const count = typeof value === "string" && /^[0-9]{1,15}$/u.test(value) ? Number(value) : value;
  if (typeof count === "number" && Number.isSafeInteger(count) && count >= 0) return count;
  issues.push(wrongValue(name, "不小于 0 的整数", "a whole number not below 0", shown(value)));
  return undefined;
}

const shown = (value: unknown): string => (typeof value === "string" || typeof value === "number" ? String(value) : typeof value);
