/** Where the policies of budget-rules are written. */
export const POLICIES = "packages/budget-rules/src/policies";
