/** What is wrong with a text, and where: from which character on, and how many of them (错误及其位置). */
export interface Fault {
  readonly code: string;
  readonly at: number;
  readonly length: number;
}

/** Looks at a text and tells the first thing that is wrong with it; `null` when nothing is. */
export type Linter = (text: string) => Fault | null;

export const fault = (code: string, at: number, length: number): Fault => ({ code, at, length });

/** The whole text is wrong. */
export const wrong = (code: string, text: string): Fault => fault(code, 0, text.length);

/** The first character that is not of a set. */
export function firstOutside(text: string, set: RegExp, code: string): Fault | null {
  for (let at = 0; at < text.length; at += 1) if (!set.test(text.charAt(at))) return fault(code, at, 1);
  return null;
}

/** The first character that is no digit. */
export const nonDigit = (text: string): Fault | null => firstOutside(text, /^[0-9]$/u, "non-digit-character");

/** A fault of a part, at its place in the whole. */
export const shifted = (found: Fault | null, by: number): Fault | null => (found === null ? null : { ...found, at: found.at + by });
