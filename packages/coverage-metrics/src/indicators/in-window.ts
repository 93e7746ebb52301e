/** Days that count: both ends are in, and what is later than the as-of date is not there yet. */
export const inWindow = (date: string, window: { readonly from?: string; readonly to?: string }, asOf: string): boolean =>
  date <= asOf && (window.from === undefined || window.from <= date) && (window.to === undefined || date <= window.to);
