/** Where a form of a name is printed (出处). */
export interface PrintedAt {
  readonly document: string;
  readonly locator: string;
}

/** The county whose documents use a name, for names that mean something else, or nothing, anywhere else. */
export type AliasContext = "lechang" | "shixing" | "suixi" | "suichang";

/**
 * Two printed forms of one name (别名): `from` is read as `to`.
 *
 * `match`: `anywhere` inside a longer text; `token` where no letter, digit or telephone number continues it; `whole` only
 * when the text is nothing else. `certain` forms stand in parallel sentences or are plain misprints; `likely` ones are
 * probably the same thing and apply only when asked for. `context` limits an alias to one county.
 */
export interface Alias {
  readonly from: string;
  readonly to: string;
  readonly kind: "misprint" | "variant" | "organisation";
  readonly match: "anywhere" | "token" | "whole";
  readonly status: "certain" | "likely";
  readonly context: AliasContext | null;
  readonly fromAt: PrintedAt;
  /** `null` when no document on record prints the canonical form. */
  readonly toAt: PrintedAt | null;
}
