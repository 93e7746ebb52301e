/**
 * What stands in a snapshot for a value that JSON cannot hold (不能读取的值). It is a symbol, which no schema accepts, so the ordinary way of
 * reporting a wrong type finds it; its description says what it was.
 */
export type Marker = symbol;

/** Why a value could not be taken over. */
export type MarkerKind = "not-plain" | "unreadable" | "cycle" | "too-deep" | "too-many" | "too-many-keys";

export const marker = (kind: MarkerKind, detail = ""): Marker => Symbol(`${kind} ${detail}`);

/** Kind and detail of a marker. */
export function readMarker(value: Marker): { readonly kind: string; readonly detail: string } {
  const text = value.description ?? "";
  const cut = text.indexOf(" ");
  return { kind: text.slice(0, cut), detail: text.slice(cut + 1) };
}
