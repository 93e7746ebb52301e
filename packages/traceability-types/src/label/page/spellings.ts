/** Characters that nobody sees and that would part a secret. */
const INVISIBLE = /[\u{AD}\u{200B}-\u{200F}\u{202A}-\u{202E}\u{2060}-\u{2069}\u{FEFF}]/gu;

/** What people put between the digits of a number: blanks, dots, dashes of all kinds, brackets. */
const BETWEEN = "[\\s.。．·・•_~～,，、()（）\\p{Pd}\\u2212]";

/** The same, for one character. */
export const PARTING: RegExp = new RegExp(BETWEEN, "u");

const GAP = `${BETWEEN}{1,3}`;
const MAYBE = `${BETWEEN}{0,3}`;

/** How the eleven digits are grouped: together or 3-4-4, 4-3-4, 3-3-5, 5-6, 4-4-3, each by itself. */
const GROUPS = [
  `1[3-9][0-9](?:${MAYBE}[0-9]{4}){2}`,
  `1[3-9][0-9]{2}${GAP}[0-9]{3}${GAP}[0-9]{4}`,
  `1[3-9][0-9]{2}${GAP}[0-9]{4}${GAP}[0-9]{3}`,
  `1[3-9][0-9]${GAP}[0-9]{3}${GAP}[0-9]{5}`,
  `1[3-9][0-9]{3}${GAP}[0-9]{6}`,
  `1${GAP}[3-9](?:${GAP}[0-9]){9}`,
];

/** Numbers of mobile telephones (手机号), wherever somebody typed them, also with the code of the country. */
export const PHONES: RegExp = new RegExp(`(?<![0-9])(?:(?:\\+|00)?86${MAYBE})?(?:${GROUPS.join("|")})(?![0-9])`, "gu");

/** Numbers of identity cards (身份证号码), known by the date of birth within them. */
export const ID_CARDS: RegExp = new RegExp(
  `(?<![0-9])${["[1-9][0-9]{5}", "(?:18|19|20)[0-9]{2}", "(?:0[1-9]|1[0-2])", "(?:[0-2][0-9]|3[01])", "[0-9]{3}"].join(MAYBE)}${MAYBE}[0-9Xx](?![0-9])`,
  "gu",
);

const WEIGHTS: readonly number[] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the last character of an identity card follows from the others (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isChecked(card: string): boolean {
  const digits = card.replaceAll(/[^0-9Xx]/gu, "").toUpperCase();
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits.charAt(at)), 0);
  return digits.length === 18 && "10X98765432".charAt(sum % 11) === digits.charAt(17);
}

/** A text as it is compared: one width, nothing unseen. */
export const folded = (text: string): string => text.replaceAll(INVISIBLE, "").normalize("NFKC");

/** A name without what parts its characters (邓 小满); nothing for one that is not Chinese: its blanks part words. */
export function loosely(text: string): string | null {
  const bare = text.replaceAll(/[\s·・.]/gu, "");
  return bare.length > 1 && bare.length <= 8 && /^\p{Script=Han}+$/u.test(bare) ? bare : null;
}

/** The digits of a number, without the code of the country and the 0 of long distance. */
export type NumberCore = string;

const RUNS = new RegExp(`[0-9](?:${MAYBE}[0-9])*(?:${MAYBE}[Xx])?`, "gu");

/** The numbers within a secret, each as its digits: of seven or more; a part only where it is long enough to be a number by itself. */
export function numbersIn(secret: string): readonly NumberCore[] {
  const whole = Array.from(secret.matchAll(RUNS), ([run]) => run.replaceAll(/[^0-9Xx]/gu, "").toUpperCase());
  const parts = Array.from(secret.matchAll(/[0-9]{10,}[Xx]?/gu), ([run]) => run.toUpperCase());
  return [...new Set([...whole, ...parts].map(national))].filter((digits) => digits.length >= 7);
}

const national = (digits: string): NumberCore =>
  digits.replace(/^(?:00)?86(?=1[3-9][0-9]{9}$|0?[1-9][0-9]{8,10}$)/u, "").replace(/^0(?=[0-9]{9,11}$)/u, "");
