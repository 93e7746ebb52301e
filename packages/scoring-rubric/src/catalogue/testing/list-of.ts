import type { ReviewList } from "../../lists/review-list.js";
import { reviewLists } from "../../lists/review-lists-table.js";

export function listOf(wanted: string): ReviewList {
  const found = reviewLists.find(({ id }) => id === wanted);
  if (found === undefined) throw new Error(`There is no list ${wanted}`);
  return found;
}
