import { type Vocabulary, WORDS } from "../../form/words-table.js";
import type { Action } from "../../normal-event.js";
import { type EventRule, rule } from "../rule.js";

const noSuchWord: EventRule = rule("no-such-word", "error", "GS1 CBV 2.0, 7 (standard vocabularies)", (event, found) => {
  const look = (vocabulary: Vocabulary, word: string | undefined, path: () => string): void => {
    if (word !== undefined && !WORDS[vocabulary].has(word) && !word.includes(":")) found(path(), { word }, word);
  };
  look("bizStep", event.bizStep, () => "/bizStep");
  look("disposition", event.disposition, () => "/disposition");
  look("errorReason", event.errorDeclaration?.reason, () => "/errorDeclaration/reason");
  event.persistentDisposition?.set?.forEach((word, at) => look("disposition", word, () => `/persistentDisposition/set/${at}`));
  event.persistentDisposition?.unset?.forEach((word, at) => look("disposition", word, () => `/persistentDisposition/unset/${at}`));
  event.bizTransactionList?.forEach(({ type }, at) => look("bizTransaction", type, () => `/bizTransactionList/${at}/type`));
  event.sourceList?.forEach(({ type }, at) => look("sourceDestination", type, () => `/sourceList/${at}/type`));
  event.destinationList?.forEach(({ type }, at) => look("sourceDestination", type, () => `/destinationList/${at}/type`));
  event.sensorElementList?.forEach(({ sensorReport }, at) => {
    sensorReport.forEach(({ type, exception, component }, index) => {
      const path = (field: string) => (): string => `/sensorElementList/${at}/sensorReport/${index}/${field}`;
      look("measurement", type, path("type"));
      look("alert", exception, path("exception"));
      look("component", component, path("component"));
    });
  });
});

const setAndUnset: EventRule = rule(
  "set-and-unset",
  "error",
  "GS1 EPCIS 2.0, 7.3.5 (persistent disposition)",
  ({ persistentDisposition: kept }, found) => {
    kept?.unset?.forEach((word, at) => {
      if (kept.set?.includes(word) === true) found(`/persistentDisposition/unset/${at}`, { word }, word);
    });
  },
);

/** Steps that begin or end something, and the action that says so. */
const ACTIONS: Readonly<Record<string, Readonly<Record<string, Action>>>> = {
  ObjectEvent: { commissioning: "ADD", creating_class_instance: "ADD", decommissioning: "DELETE", destroying: "DELETE" },
  AggregationEvent: { packing: "ADD", unpacking: "DELETE" },
};

const actionOfStep: EventRule = rule(
  "action-of-step",
  "warning",
  "GS1 CBV 2.0, 7.1 (business steps)",
  ({ type, action, bizStep = "" }, found) => {
    const steps = Object.hasOwn(ACTIONS, type) ? ACTIONS[type] : undefined;
    const expected = steps !== undefined && Object.hasOwn(steps, bizStep) ? steps[bizStep] : undefined;
    if (expected !== undefined && action !== undefined && action !== expected)
      found("/action", { step: bizStep, expected, action }, action);
  },
);

export const WHY_RULES: readonly EventRule[] = [noSuchWord, setAndUnset, actionOfStep];
