import type { Vocabulary } from "../form/words-table.js";
import type { Selection, TextField } from "./query.js";

/** What values a parameter takes (参数值的种类). */
export type ValueKind =
  | "words"
  | "ids"
  | "names"
  | "texts"
  | "times"
  | "decimals"
  | "booleans"
  | "flag"
  | "things"
  | "classes"
  | "actions"
  | "types";

/** A parameter with a fixed name. */
export interface Parameter {
  readonly look: Selection;
  readonly takes: ValueKind;
  readonly vocabulary?: Vocabulary;
}

const field = (name: TextField): Selection => ({ from: "field", field: name });
const report = (name: string): Selection => ({ from: "sensor", part: "report", field: name });
const both = (name: string): Selection => ({ from: "sensor", part: "both", field: name });
const metadata = (name: string): Selection => ({ from: "sensor", part: "metadata", field: name });
const things = (...lists: Extract<Selection, { from: "things" }>["lists"]): Parameter => ({
  look: { from: "things", lists },
  takes: "things",
});
const classes = (...lists: Extract<Selection, { from: "classes" }>["lists"]): Parameter => ({
  look: { from: "classes", lists },
  takes: "classes",
});
const words = (look: Selection, vocabulary: Vocabulary): Parameter => ({ look, takes: "words", vocabulary });

const QUANTITY: Parameter = { look: { from: "quantity" }, takes: "decimals" };
const RANK: Parameter = { look: report("percRank"), takes: "decimals" };
const DECLARED: Parameter = { look: { from: "errorDeclaration", field: "declarationTime" }, takes: "times" };

/** Parameters of SimpleEventQuery with fixed names (GS1 EPCIS 2.0, 8.2.7.1), and how they are spelt in the query schema where that differs. */
export const PARAMETERS: Readonly<Record<string, Parameter>> = {
  eventType: { look: field("type"), takes: "types" },
  GE_eventTime: { look: field("eventTime"), takes: "times" },
  LT_eventTime: { look: field("eventTime"), takes: "times" },
  GE_recordTime: { look: field("recordTime"), takes: "times" },
  LT_recordTime: { look: field("recordTime"), takes: "times" },
  EQ_action: { look: field("action"), takes: "actions" },
  EQ_bizStep: words(field("bizStep"), "bizStep"),
  EQ_disposition: words(field("disposition"), "disposition"),
  EQ_persistentDisposition_set: words({ from: "persistentDisposition", field: "set" }, "disposition"),
  EQ_persistentDisposition_unset: words({ from: "persistentDisposition", field: "unset" }, "disposition"),
  EQ_readPoint: { look: field("readPoint"), takes: "ids" },
  WD_readPoint: { look: field("readPoint"), takes: "ids" },
  EQ_bizLocation: { look: field("bizLocation"), takes: "ids" },
  WD_bizLocation: { look: field("bizLocation"), takes: "ids" },
  EQ_transformationID: { look: field("transformationID"), takes: "ids" },
  MATCH_epc: things("epcList", "childEPCs"),
  MATCH_parentID: things("parentID"),
  MATCH_inputEPC: things("inputEPCList"),
  MATCH_outputEPC: things("outputEPCList"),
  MATCH_anyEPC: things("epcList", "childEPCs", "parentID", "inputEPCList", "outputEPCList"),
  MATCH_epcClass: classes("quantityList", "childQuantityList"),
  MATCH_inputEPCClass: classes("inputQuantityList"),
  MATCH_outputEPCClass: classes("outputQuantityList"),
  MATCH_anyEPCClass: classes("quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"),
  EQ_quantity: QUANTITY,
  GT_quantity: QUANTITY,
  GE_quantity: QUANTITY,
  LT_quantity: QUANTITY,
  LE_quantity: QUANTITY,
  EQ_eventID: { look: field("eventID"), takes: "names" },
  EXISTS_errorDeclaration: { look: { from: "errorDeclaration", field: "declarationTime" }, takes: "flag" },
  GE_errorDeclarationTime: DECLARED,
  LT_errorDeclarationTime: DECLARED,
  GE_errorDeclaration_Time: DECLARED,
  LT_errorDeclaration_Time: DECLARED,
  EQ_errorReason: words({ from: "errorDeclaration", field: "reason" }, "errorReason"),
  EQ_correctiveEventID: { look: { from: "errorDeclaration", field: "correctiveEventIDs" }, takes: "names" },
  EXISTS_sensorElementList: { look: { from: "sensor", part: "element", field: "" }, takes: "flag" },
  GE_time: { look: both("time"), takes: "times" },
  LT_time: { look: both("time"), takes: "times" },
  GE_startTime: { look: metadata("startTime"), takes: "times" },
  LT_startTime: { look: metadata("startTime"), takes: "times" },
  GE_endTime: { look: metadata("endTime"), takes: "times" },
  LT_endTime: { look: metadata("endTime"), takes: "times" },
  EQ_type: words(report("type"), "measurement"),
  EQ_deviceID: { look: both("deviceID"), takes: "ids" },
  EQ_dataProcessingMethod: { look: both("dataProcessingMethod"), takes: "ids" },
  EQ_microorganism: { look: report("microorganism"), takes: "ids" },
  EQ_chemicalSubstance: { look: report("chemicalSubstance"), takes: "ids" },
  EQ_bizRules: { look: both("bizRules"), takes: "ids" },
  EQ_stringValue: { look: report("stringValue"), takes: "texts" },
  EQ_booleanValue: { look: report("booleanValue"), takes: "booleans" },
  EQ_hexBinaryValue: { look: report("hexBinaryValue"), takes: "texts" },
  EQ_uriValue: { look: report("uriValue"), takes: "ids" },
  EQ_percRank: RANK,
  GT_percRank: RANK,
  GE_percRank: RANK,
  LT_percRank: RANK,
  LE_percRank: RANK,
};

/** Parameters that say how the answer is given. */
export const CONTROLS: readonly string[] = ["orderBy", "orderDirection", "eventCountLimit", "maxEventCount"];
