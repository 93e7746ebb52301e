import type { Policy } from "@countykit/budget-rules";
import { type Citation, findDocument } from "@countykit/core";
import type { Tell } from "../texts.js";

/** The id under which budget-rules checks a budget against its own printed figures; its rules cite the budget itself. */
const ARITHMETIC = "arithmetic";

/** Where a clause stands, as people cite it: document number, place, and through which document it is known. */
export function citationText({ document, locator, quotedIn }: Citation, policy: string, tell: Tell): string {
  if (policy === ARITHMETIC) return tell("thisBudget", {});
  const through = quotedIn === undefined ? "" : tell("quotedIn", { where: `${documentName(quotedIn.document)} ${quotedIn.locator}` });
  return `${documentName(document)} ${locator}${through}`;
}

/** The document of a policy, as people cite it. */
export const policyDocument = ({ id, document }: Pick<Policy, "id" | "document">, tell: Tell): string =>
  id === ARITHMETIC ? tell("thisBudget", {}) : documentName(document);

/** A document by its number, or by its title when it has none. */
export function documentName(id: string): string {
  const found = findDocument(id);
  return found === null ? id : (found.number ?? `《${found.title}》`);
}
