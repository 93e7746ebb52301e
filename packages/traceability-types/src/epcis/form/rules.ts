/** Conditions between the fields of one object, as the schema has them. */
export type RuleName =
  | "what-or-sensor"
  | "ilmd-on-add"
  | "children-or-delete"
  | "what-or-delete"
  | "inputs-and-outputs"
  | "set-or-unset"
  | "has-context";

/** A condition that holds, or the field at which it does not; on right fields only. */
export interface Rule {
  readonly holds: (value: Readonly<Record<string, unknown>>) => boolean;
  /** The field that the problem is shown at. */
  readonly at?: string;
}

const some = (list: unknown): boolean => Array.isArray(list) && list.length > 0;

export const RULES: Readonly<Record<RuleName, Rule>> = {
  "what-or-sensor": {
    holds: ({ epcList, quantityList, sensorElementList, readPoint }) =>
      epcList !== undefined || some(quantityList) || (some(sensorElementList) && readPoint !== undefined),
  },
  "ilmd-on-add": { holds: ({ ilmd, action }) => ilmd === undefined || action === "ADD" || typeof action !== "string", at: "ilmd" },
  "children-or-delete": {
    holds: ({ childEPCs, childQuantityList, action }) => some(childEPCs) || some(childQuantityList) || action === "DELETE",
  },
  "what-or-delete": {
    holds: ({ epcList, quantityList, action }) => epcList !== undefined || some(quantityList) || action === "DELETE",
  },
  "inputs-and-outputs": {
    holds: ({ inputEPCList, inputQuantityList, outputEPCList, outputQuantityList, transformationID }) => {
      const [inputs, outputs] = [some(inputEPCList) || some(inputQuantityList), some(outputEPCList) || some(outputQuantityList)];
      return transformationID === undefined ? inputs && outputs : inputs || outputs;
    },
  },
  "set-or-unset": { holds: ({ set, unset }) => set !== undefined || unset !== undefined },
  "has-context": { holds: (value) => value["@context"] !== undefined },
};
