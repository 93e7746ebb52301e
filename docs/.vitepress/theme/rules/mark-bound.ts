import type { Off } from "./binding.js";

/** Whether a document, by its place in the data, binds a programme: `undefined` where that was not asked. */
export type Asked = (scope: number, programme: string | null) => Off | undefined;

/** Greys what does not bind, with its reason, and shows what a verdict would be where a document now binds. Marks of an earlier choice are taken back. */
export function markBound(root: ParentNode, asked: Asked, reasonSaid: (off: NonNullable<Off>) => string): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-scope], [data-row-scope]")) {
    const scope = Number(element.dataset["scope"] ?? element.dataset["rowScope"] ?? "-1");
    const programme = element.closest<HTMLElement>("[data-programme]")?.dataset["programme"] ?? null;
    const off = asked(scope, programme);
    const place = element.dataset["rowScope"] === undefined ? element : (element.closest<HTMLElement>("tr") ?? element);
    if (off === undefined || off === null) delete place.dataset["off"];
    else place.dataset["off"] = reasonSaid(off);
    for (const other of place.querySelectorAll<HTMLElement>(".if-bound")) other.hidden = off !== null;
  }
}
