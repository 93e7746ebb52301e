import type { Vocabulary } from "../form/words-table.js";
import type { Selection } from "../query/query.js";

/** In what form values of a field stand in events once they were read (取值的形式). */
export type Kind =
  | { readonly is: "word"; readonly vocabulary: Vocabulary }
  | { readonly is: "id"; readonly classes?: true }
  | { readonly is: "listed" | "type"; readonly known: readonly string[] }
  | { readonly is: "name" | "time" | "decimal" | "any" };

const word = (vocabulary: Vocabulary): Kind => ({ is: "word", vocabulary });
const ID: Kind = { is: "id" };
const NAME: Kind = { is: "name" };
const TIME: Kind = { is: "time" };
const DECIMAL: Kind = { is: "decimal" };
const ANY: Kind = { is: "any" };

const FIELDS: Readonly<Record<Extract<Selection, { from: "field" }>["field"], Kind>> = {
  type: { is: "type", known: ["ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent"] },
  eventTime: TIME,
  recordTime: TIME,
  action: { is: "listed", known: ["ADD", "OBSERVE", "DELETE"] },
  bizStep: word("bizStep"),
  disposition: word("disposition"),
  readPoint: ID,
  bizLocation: ID,
  eventID: NAME,
  transformationID: ID,
  certificationInfo: ID,
};

const DECLARATION: Readonly<Record<Extract<Selection, { from: "errorDeclaration" }>["field"], Kind>> = {
  declarationTime: TIME,
  reason: word("errorReason"),
  correctiveEventIDs: NAME,
};

const METADATA: Readonly<Record<string, Kind>> = {
  time: TIME,
  startTime: TIME,
  endTime: TIME,
  deviceID: ID,
  deviceMetadata: ID,
  rawData: ID,
  dataProcessingMethod: ID,
  bizRules: ID,
};

const REPORT: Readonly<Record<string, Kind>> = {
  type: word("measurement"),
  exception: word("alert"),
  component: word("component"),
  time: TIME,
  deviceID: ID,
  deviceMetadata: ID,
  rawData: ID,
  dataProcessingMethod: ID,
  bizRules: ID,
  microorganism: ID,
  chemicalSubstance: ID,
  coordinateReferenceSystem: ID,
  uriValue: ID,
  value: DECIMAL,
  minValue: DECIMAL,
  maxValue: DECIMAL,
  meanValue: DECIMAL,
  sDev: DECIMAL,
  percRank: DECIMAL,
  percValue: DECIMAL,
  stringValue: ANY,
  hexBinaryValue: ANY,
  uom: ANY,
  booleanValue: ANY,
};

const SENSORS = { element: {}, metadata: METADATA, report: REPORT, both: { ...METADATA, ...REPORT } };

/** Fields that this part of a sensor element may have. */
export const fieldsOfSensors = (part: Extract<Selection, { from: "sensor" }>["part"]): readonly string[] => Object.keys(SENSORS[part]);

/** In what form the values stand that a condition looks at. */
export function kindOf(look: Selection): Kind {
  switch (look.from) {
    case "field":
      return FIELDS[look.field];
    case "persistentDisposition":
      return FIELDS.disposition;
    case "bizTransaction":
    case "source":
    case "destination":
    case "things":
      return ID;
    case "classes":
      return { is: "id", classes: true };
    case "quantity":
      return DECIMAL;
    case "errorDeclaration":
      return DECLARATION[look.field];
    case "sensor": {
      const kinds: Readonly<Record<string, Kind>> = SENSORS[look.part];
      return Object.hasOwn(kinds, look.field) ? (kinds[look.field] ?? ANY) : ANY;
    }
    case "extension":
      return ANY;
  }
}
