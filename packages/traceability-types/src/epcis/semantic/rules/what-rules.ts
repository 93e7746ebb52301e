import type { EventType, NormalEvent } from "../../normal-event.js";
import { type EventRule, rule } from "../rule.js";

const noParent: EventRule = rule(
  "no-parent",
  "error",
  "GS1 EPCIS 2.0, 7.4.3 (AggregationEvent: parentID)",
  ({ type, action, parentID }, found) => {
    if (type === "AggregationEvent" && (action === "ADD" || action === "DELETE") && parentID === undefined) found("/parentID", { action });
  },
);

const parentAmongChildren: EventRule = rule(
  "parent-among-children",
  "error",
  "GS1 EPCIS 2.0, 7.4.3 (AggregationEvent)",
  ({ parentID, childEPCs }, found) => {
    if (parentID === undefined || childEPCs === undefined) return;
    const at = childEPCs.indexOf(parentID);
    if (at >= 0) found(`/childEPCs/${at}`, {}, parentID);
  },
);

const noAction: EventRule = rule("no-action", "error", "GS1 EPCIS 2.0, 7.3.2 (action)", ({ type, action }, found) => {
  if (action === undefined && FIELDS.has(type) && type !== "TransformationEvent") found("/action", {});
});

const nothingNamed: EventRule = rule("nothing-named", "error", "GS1 EPCIS 2.0, 7.4 (what each kind of event names)", (event, found) => {
  const { type, action, epcList, quantityList, childEPCs, childQuantityList, sensorElementList, readPoint } = event;
  const named = epcList ?? quantityList ?? childEPCs ?? childQuantityList;
  if (named !== undefined || action === "DELETE") return;
  // An object event may say that nothing was seen where its sensors are.
  if (type === "ObjectEvent" && (sensorElementList === undefined || readPoint === undefined)) found("", {});
  if (type === "AggregationEvent" || type === "AssociationEvent") found("", {});
});

const noInputOrOutput: EventRule = rule("no-input-or-output", "error", "GS1 EPCIS 2.0, 7.4 (TransformationEvent)", (event, found) => {
  if (event.type !== "TransformationEvent") return;
  const inputs = event.inputEPCList !== undefined || event.inputQuantityList !== undefined;
  const outputs = event.outputEPCList !== undefined || event.outputQuantityList !== undefined;
  if (event.transformationID === undefined ? !inputs || !outputs : !inputs && !outputs) found("", {});
});

const inputIsOutput: EventRule = rule(
  "input-is-output",
  "warning",
  "GS1 EPCIS 2.0, 7.4 (TransformationEvent: inputs are consumed, outputs are made)",
  ({ inputEPCList, outputEPCList }, found) => {
    if (inputEPCList === undefined || outputEPCList === undefined) return;
    const inputs = new Set(inputEPCList);
    outputEPCList.forEach((id, at) => {
      if (inputs.has(id)) found(`/outputEPCList/${at}`, {}, id);
    });
  },
);

/** Which of the fields that not all have, each kind has. */
const FIELDS: ReadonlyMap<string, ReadonlySet<keyof NormalEvent>> = new Map<EventType, ReadonlySet<keyof NormalEvent>>([
  ["ObjectEvent", new Set(["action", "epcList", "quantityList", "persistentDisposition", "ilmd"])],
  ["AggregationEvent", new Set(["action", "parentID", "childEPCs", "childQuantityList"])],
  ["AssociationEvent", new Set(["action", "parentID", "childEPCs", "childQuantityList"])],
  ["TransactionEvent", new Set(["action", "parentID", "epcList", "quantityList"])],
  [
    "TransformationEvent",
    new Set([
      "inputEPCList",
      "inputQuantityList",
      "outputEPCList",
      "outputQuantityList",
      "transformationID",
      "persistentDisposition",
      "ilmd",
    ]),
  ],
]);
const NOT_ALL: readonly (keyof NormalEvent)[] = [...new Set([...FIELDS.values()].flatMap((fields) => [...fields]))];

const fieldOfOthers: EventRule = rule("field-of-others", "error", "GS1 EPCIS 2.0, 7.4 (fields of each kind of event)", (event, found) => {
  const fields = FIELDS.get(event.type);
  if (fields === undefined) return;
  for (const field of NOT_ALL) {
    if (event[field] !== undefined && !fields.has(field)) found(`/${field}`, { field, type: event.type });
  }
});

const ilmdNotOnAdd: EventRule = rule("ilmd-not-on-add", "error", "GS1 EPCIS 2.0, 7.3.6 (ILMD)", ({ type, action, ilmd }, found) => {
  if (type === "ObjectEvent" && ilmd !== undefined && action !== undefined && action !== "ADD") found("/ilmd", { action });
});

export const WHAT_RULES: readonly EventRule[] = [
  noAction,
  nothingNamed,
  noInputOrOutput,
  inputIsOutput,
  noParent,
  parentAmongChildren,
  fieldOfOthers,
  ilmdNotOnAdd,
];
