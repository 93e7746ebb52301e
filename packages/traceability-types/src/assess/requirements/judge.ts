import type { Facts } from "../record/facts.js";
import type { Judged } from "./judged.js";
import { judgeDelivered, judgeDone, judgeFilms, judgeLayout, judgeLevel } from "./kinds/brands.js";
import { judgeAgree, judgeCountedList, judgeSameProducts } from "./kinds/consistency.js";
import { judgeCount } from "./kinds/count.js";
import { judgeAnyOf, judgeCovers, judgeList, judgeOnly } from "./kinds/lists.js";
import type { Requirement } from "./requirement.js";

/** Holds one requirement against the facts. */
export function judge(requirement: Requirement, facts: Facts): Judged {
  switch (requirement.kind) {
    case "count":
      return judgeCount(requirement, facts);
    case "list":
      return judgeList(requirement, facts);
    case "any-of":
      return judgeAnyOf(requirement, facts);
    case "only":
      return judgeOnly(requirement, facts);
    case "covers":
      return judgeCovers(requirement, facts);
    case "done":
      return judgeDone(requirement, facts);
    case "level":
      return judgeLevel(requirement, facts);
    case "films":
      return judgeFilms(requirement, facts);
    case "layout":
      return judgeLayout(requirement, facts);
    case "delivered":
      return judgeDelivered(requirement, facts);
    case "agree":
      return judgeAgree(requirement);
    case "counted-list":
      return judgeCountedList(requirement);
    case "same-products":
      return judgeSameProducts(requirement);
  }
}
