/** Longest text that is remembered between documents: what is longer is worked out each time, so that a few long ones do not fill the memory. */
export const LONGEST_REMEMBERED = 200;
