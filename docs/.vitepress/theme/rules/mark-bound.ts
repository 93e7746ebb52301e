import type { Off } from "./binding.js";

/** Whether a document, by its place in the data, binds a programme: `undefined` where that was not asked. */
export type Asked = (scope: number, programme: string | null) => Off | undefined;

/** How the day that was asked for stands to the last days of a rule, in words; `null` where no day was asked for. */
export type DueAsked = (lastDays: readonly string[], programme: string | null) => string | null;

/** Greys what does not bind, with its reason, says of the rest how the day stands to its time limit, and shows what a verdict would be where a document now binds. Marks of an earlier choice are taken back. */
export function markBound(root: ParentNode, asked: Asked, reasonSaid: (off: NonNullable<Off>) => string, dueSaid: DueAsked): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-scope], [data-row-scope]")) {
    const scope = Number(element.dataset["scope"] ?? element.dataset["rowScope"] ?? "-1");
    const programme = element.closest<HTMLElement>("[data-programme]")?.dataset["programme"] ?? null;
    const off = asked(scope, programme);
    const place = element.dataset["rowScope"] === undefined ? element : (element.closest<HTMLElement>("tr") ?? element);
    const due = element.dataset["due"];
    const said = off === null && due !== undefined ? dueSaid(due.split(" "), programme) : null;
    // A style can show the text of an attribute only where it stands: in the cell, and not in its row.
    const cell = element.dataset["rowScope"] === undefined ? element : (element.closest<HTMLElement>("td") ?? element);
    const reason = off === undefined || off === null ? null : reasonSaid(off);
    mark(place, "off", reason);
    mark(cell, "said", reason ?? said);
    for (const other of place.querySelectorAll<HTMLElement>(".if-bound")) other.hidden = off !== null;
  }
}

function mark(element: HTMLElement, name: string, text: string | null): void {
  if (text === null) delete element.dataset[name];
  else element.dataset[name] = text;
}
