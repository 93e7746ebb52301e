import { folded, ID_CARDS, isChecked, loosely, type NumberCore, numbersIn, PARTING, PHONES } from "./spellings.js";

/** Kinds of numbers that are taken out because of how they look: in codes of things only identity cards whose check digit is right. */
export type Lookalike = "phone" | "id-card" | "checked-id-card";

const COVER = "***";

/** One way in which a secret may be written, and what may stand between its characters. */
interface Spelling {
  readonly written: string;
  readonly between: RegExp | null;
  readonly cover: string;
}

/**
 * Makes what takes secrets out of texts that are shown: those that are known, longest first, and what looks like a telephone number or an identity card; also where they are written in full-width
 * digits, parted by blanks, dots, dashes or characters that nobody sees, or with the code of the country. What a cut leaves is looked at again, so that two halves do not make a whole.
 */
export function scrubber(secrets: ReadonlyMap<string, string>): (text: string, looks: readonly Lookalike[]) => string {
  const known = new Map<string, Spelling[]>();
  const spellings = [...secrets].filter(([secret]) => !/^\**$/u.test(secret)).flatMap(([secret, cover]) => spellingsOf(secret, cover));
  for (const spelling of spellings.sort((a, b) => b.written.length - a.written.length)) {
    const start = spelling.written.charAt(0);
    const list = known.get(start);
    if (list === undefined) known.set(start, [spelling]);
    else list.push(spelling);
  }
  const clean = (text: string, looks: readonly Lookalike[]): string => {
    let now = text;
    for (let round = 0; round < 8; round += 1) {
      const next = covered(withoutNumbers(now, looks), known);
      if (next === now) return now;
      now = next;
    }
    // Covers that keep making secrets of what stands around them: nothing is shown rather than one of them.
    return COVER;
  };
  return (text, looks) => {
    const once = clean(text, looks);
    const plain = folded(once);
    const seen = clean(plain, looks);
    return seen === plain ? once : seen;
  };
}

function spellingsOf(secret: string, cover: string): readonly Spelling[] {
  const plain = folded(secret);
  const spelling = (written: string, between: RegExp | null): Spelling => ({
    written,
    between,
    cover: cover.includes(secret) || cover.includes(written) ? COVER : cover,
  });
  const exact = [...new Set([secret, plain])].filter((written) => written !== "").map((written) => spelling(written, null));
  const name = loosely(plain);
  const numbers = numbersIn(plain).map((core: NumberCore) => spelling(core, PARTING));
  return [...exact, ...(name === null ? [] : [spelling(name, /[\s·・.]/u)]), ...numbers];
}

function withoutNumbers(text: string, looks: readonly Lookalike[]): string {
  const bare = looks.includes("id-card")
    ? text.replaceAll(ID_CARDS, COVER)
    : looks.includes("checked-id-card")
      ? text.replaceAll(ID_CARDS, (card) => (isChecked(card) ? COVER : card))
      : text;
  return looks.includes("phone") ? bare.replaceAll(PHONES, COVER) : bare;
}

/** Every secret replaced once, from left to right. */
function covered(text: string, known: ReadonlyMap<string, readonly Spelling[]>): string {
  let out = "";
  let at = 0;
  while (at < text.length) {
    const start = text.charAt(at);
    let end = -1;
    const found = known.get(start)?.find((spelling) => {
      end = endOf(spelling, text, at);
      return end >= 0;
    });
    out += found?.cover ?? start;
    at = found === undefined ? at + 1 : end;
  }
  return out;
}

/** Where a secret ends that begins here; -1: it does not stand here. */
function endOf({ written, between }: Spelling, text: string, start: number): number {
  if (between === null) return text.startsWith(written, start) ? start + written.length : -1;
  let at = start;
  for (const wanted of written.split("")) {
    // Between the first character and the last others may stand.
    if (at > start) while (text.charAt(at) !== wanted && between.test(text.charAt(at))) at += 1;
    const there = text.charAt(at);
    if (there !== wanted && !(wanted === "X" && there === "x")) return -1;
    at += 1;
  }
  return at;
}
