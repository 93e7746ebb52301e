/** A civil date as the number 20210407; 0 when it is not given. */
export function dayNumber(date: string | undefined): number {
  if (date === undefined) return 0;
  let day = 0;
  for (let index = 0; index < date.length; index += 1) {
    const digit = date.charCodeAt(index) - 48;
    if (digit >= 0 && digit <= 9) day = day * 10 + digit;
  }
  return day;
}

/** Dates that say different things of one thing: which of them holds is not known. */
export const CONFLICT = -1;

/** What two rows of one thing say of a date together. */
export const joinDay = (one: number, other: number): number => (one === other || other === 0 ? one : one === 0 ? other : CONFLICT);
