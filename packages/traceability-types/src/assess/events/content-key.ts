import type { NormalEvent } from "../../epcis/normal-event.js";

const APART: ReadonlySet<string> = new Set(["recordTime", "eventID", "errorDeclaration"]);

/**
 * The content of an event as one text (事件内容): everything but its id, when it was recorded, and what was declared of it. Two events with one
 * text say the same. Fields of users may nest as deep as they like.
 */
export function contentKey(event: NormalEvent): string {
  const written: string[] = [];
  const open: Todo[] = Object.entries(event)
    .filter(([name, value]) => !APART.has(name) && !isEmpty(value))
    .sort(byName)
    .map(([name, value]): Todo => ({ before: `${JSON.stringify(name)}:`, value, after: "," }))
    .reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { before, value, after } = next;
    if (value === CLOSED) {
      written.push(before, after);
      continue;
    }
    if (typeof value !== "object" || value === null) {
      written.push(before, JSON.stringify(value) ?? "null", after);
      continue;
    }
    const list = Array.isArray(value);
    written.push(before, list ? "[" : "{");
    open.push({ before: list ? "]" : "}", value: CLOSED, after });
    const inner: Todo[] = list
      ? value.map((one): Todo => ({ before: "", value: one, after: "," }))
      : Object.entries(value)
          .sort(byName)
          .map(([name, one]): Todo => ({ before: `${JSON.stringify(name)}:`, value: one, after: "," }));
    for (let index = inner.length - 1; index >= 0; index -= 1) {
      const todo = inner[index];
      if (todo !== undefined) open.push(todo);
    }
  }
  return written.join("");
}

/** Stands where a list or object ends. */
const CLOSED: unique symbol = Symbol("closed");

interface Todo {
  readonly before: string;
  readonly value: unknown;
  readonly after: string;
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : a > b ? 1 : 0);

/** An empty list and an absent one are the same. */
const isEmpty = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);
