/**
 * A civil date of a row as the number 20210407; 0 when it is not given.
 *
 * @throws {TypeError} when the text is no real day in the form YYYY-MM-DD
 */
export function dayNumber(date: string | undefined): number {
  if (date === undefined) return 0;
  const day = dayIn(date);
  if (day === 0) throw new TypeError(`not a day in the form YYYY-MM-DD: ${date.slice(0, 40)}`);
  return day;
}

/**
 * A day that somebody asks for, as the same number.
 *
 * @throws {RangeError} when the text is no real day in the form YYYY-MM-DD
 */
export function askedDay(date: string): number {
  const day = dayIn(date);
  if (day === 0) throw new RangeError(`not a day in the form YYYY-MM-DD: ${date.slice(0, 40)}`);
  return day;
}

/** 0 when the text is no day. */
function dayIn(date: string): number {
  if (date.length !== 10) return 0;
  let number = 0;
  for (let index = 0; index < 10; index += 1) {
    const digit = date.charCodeAt(index) - 48;
    if (index === 4 || index === 7) {
      if (digit !== DASH) return 0;
    } else if (digit >= 0 && digit <= 9) number = number * 10 + digit;
    else return 0;
  }
  const day = number % 100;
  const month = Math.floor(number / 100) % 100;
  const year = Math.floor(number / 10_000);
  return year > 0 && day > 0 && day <= daysIn(year, month) ? number : 0;
}

/** The letter -, counted from the digit 0. */
const DASH = -3;

/** How many days a month has; 0 when there is no such month. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (LENGTHS[month - 1] ?? 0);

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The days of rows that contradict one another, from the first to the last, as one number: the first times this, plus the last. */
const SPAN = 1e8;

/** What rows of one thing say of a date together: one day, or the first and the last of several. Rows are joined in any order. */
export function joinSpan(one: number, other: number): number {
  if (one === other || other === 0) return one;
  if (one === 0) return other;
  const [first, last] = [Math.min(firstDay(one), firstDay(other)), Math.max(lastDay(one), lastDay(other))];
  return first === last ? first : first * SPAN + last;
}

export const isSpan = (date: number): boolean => date >= SPAN;
export const firstDay = (date: number): number => (isSpan(date) ? Math.floor(date / SPAN) : date);
export const lastDay = (date: number): number => (isSpan(date) ? date % SPAN : date);
