import type { Ternary } from "@countykit/core";
import type { Standing, Status } from "../rosters/rows.js";
import type { Window } from "./window.js";

/** What a row says of how far a thing has come. */
export interface Progress {
  readonly status?: Status;
  readonly built?: string;
  readonly opened?: string;
  readonly closed?: string;
}

/**
 * Whether a thing had come so far by a day (是否已达到该进度). Dates decide before the status does, which tells only how things stood when the roster
 * was made; what has opened was built. What was closed by then is no longer there; what closed on a day that nobody wrote down may still have been.
 */
export function reached({ status, ...dates }: Progress, standing: Standing, asOf: string): Ternary {
  if (status !== "closed") return stands({ ...dates, ...(status === undefined ? {} : { status }) }, standing, asOf);
  const come = stands(dates, standing, asOf);
  return come === "yes" && dates.closed === undefined ? "unknown" : come;
}

interface Open extends Progress {
  readonly status?: Standing;
}

function stands({ status, built, opened, closed }: Open, standing: Standing, asOf: string): Ternary {
  if (closed !== undefined && closed <= asOf) return "no";
  const [stood, operated] = [by(built, asOf), by(opened, asOf)];
  switch (standing) {
    case "planned":
      return "yes";
    case "built":
      if (operated === "yes") return "yes";
      if (stood !== "unknown") return stood;
      if (status === undefined || (status === "operating" && operated === "no")) return "unknown";
      return status === "planned" ? "no" : "yes";
    case "operating":
      if (operated !== "unknown") return operated;
      if (stood === "no") return "no";
      return status === undefined ? "unknown" : status === "operating" ? "yes" : "no";
  }
}

/** Whether it came so far within a window (是否期间内新增), and the column that would settle it. What is only planned has no day. */
export function reachedWithin(
  one: Progress,
  standing: Standing,
  window: Window,
  asOf: string,
): { readonly answer: Ternary; readonly column: keyof Progress } {
  const come = reached(one, standing, asOf);
  if (come !== "no" && one.status === "closed" && one.closed === undefined) return { answer: "unknown", column: "closed" };
  if (come === "no" || (window.from === undefined && window.to === undefined)) return { answer: come, column: "status" };
  const column = standing === "operating" ? "opened" : "built";
  const on = standing === "planned" ? undefined : one[column];
  if (on === undefined) return { answer: "unknown", column };
  return { answer: (window.from ?? on) <= on && on <= (window.to ?? on) ? "yes" : "no", column };
}

const by = (date: string | undefined, asOf: string): Ternary => (date === undefined ? "unknown" : date <= asOf ? "yes" : "no");
