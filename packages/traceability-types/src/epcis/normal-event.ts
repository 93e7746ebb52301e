/** The five kinds of events of EPCIS 2.0 (事件类型). */
export type EventType = "ObjectEvent" | "AggregationEvent" | "TransactionEvent" | "TransformationEvent" | "AssociationEvent";

/** What an event does to what it names (动作): begins, sees, ends. */
export type Action = "ADD" | "OBSERVE" | "DELETE";

/** An amount of a class of things (数量要素). */
export interface Quantity {
  /** Canonical id of the class: a lot, or a trade item without a lot. */
  readonly epcClass: string;
  /** Exact decimal text without trailing zeros, `"12.5"`; absent: not counted. */
  readonly quantity?: string;
  /** Unit of UN/ECE Recommendation 20, `KGM`; absent: pieces. */
  readonly uom?: string;
}

/** A value of a user's own field: text, or fields of its own, or several of these (扩展字段的值). */
export type ExtensionValue = string | number | boolean | null | readonly ExtensionValue[] | ExtensionFields;

/** Fields of users (扩展字段), by full name in Clark's notation: `{https://ns.example.com/epcis/}grower`. */
export interface ExtensionFields {
  readonly [name: `{${string}}${string}`]: ExtensionValue;
}

/** Where something was read, or is from then on (读取点、业务地点). */
export interface Place {
  readonly id: string;
  readonly extensions?: ExtensionFields;
}

/** A document of business that an event belongs to (业务单据). */
export interface BizTransaction {
  readonly type?: string;
  readonly bizTransaction: string;
}

/** Who or where something comes from (来源). */
export interface Source {
  readonly type: string;
  readonly source: string;
}

/** Who or where something goes to (去向). */
export interface Destination {
  readonly type: string;
  readonly destination: string;
}

/** What holds until it is taken back (持续处置状态). */
export interface PersistentDisposition {
  readonly set?: readonly string[];
  readonly unset?: readonly string[];
}

/** Which device measured, when, by which method (传感器元数据). */
export interface SensorMetadata {
  readonly time?: string;
  readonly startTime?: string;
  readonly endTime?: string;
  readonly deviceID?: string;
  readonly deviceMetadata?: string;
  readonly rawData?: string;
  readonly dataProcessingMethod?: string;
  readonly bizRules?: string;
  readonly extensions?: ExtensionFields;
}

/** One measured value (传感器读数). Numbers are exact decimal text. */
export interface SensorReport {
  readonly type?: string;
  readonly exception?: string;
  readonly deviceID?: string;
  readonly deviceMetadata?: string;
  readonly rawData?: string;
  readonly dataProcessingMethod?: string;
  readonly bizRules?: string;
  readonly time?: string;
  readonly microorganism?: string;
  readonly chemicalSubstance?: string;
  readonly coordinateReferenceSystem?: string;
  readonly value?: string;
  readonly component?: string;
  readonly stringValue?: string;
  readonly booleanValue?: boolean;
  readonly hexBinaryValue?: string;
  readonly uriValue?: string;
  readonly minValue?: string;
  readonly maxValue?: string;
  readonly meanValue?: string;
  readonly sDev?: string;
  readonly percRank?: string;
  readonly percValue?: string;
  readonly uom?: string;
  readonly extensions?: ExtensionFields;
}

/** What sensors saw at an event (传感器要素). */
export interface SensorElement {
  readonly sensorMetadata?: SensorMetadata;
  readonly sensorReport: readonly SensorReport[];
  readonly extensions?: ExtensionFields;
}

/** Says that an event did not happen, or not so (错误声明). */
export interface ErrorDeclaration {
  readonly declarationTime: string;
  readonly reason?: string;
  readonly correctiveEventIDs?: readonly string[];
  readonly extensions?: ExtensionFields;
}

/**
 * An event in one form, whatever it was written in (规范化事件): JSON-LD with bare names, CURIEs or URNs, XML of EPCIS 1.2 or 2.0. Field names are those of EPCIS 2.0.
 *
 * - identifiers of things, classes, places, parties and transactions are canonical (`canonicalId` of /ids);
 * - times are UTC to the millisecond, `2026-07-01T02:30:00.000Z`; the offset stands apart;
 * - words of the Core Business Vocabulary are bare (`shipping`, `in_transit`, `po`, `owning_party`), words of others full addresses; but kinds, exceptions and components of sensor reports that are not GS1's stay as written (`example:ph`), since the event hash is made of that;
 * - names of users' fields keep the namespace as declared: master data of GS1 come as `{urn:epcglobal:cbv:mda}` and as `{urn:epcglobal:cbv:mda:}`, which hash differently;
 * - numbers are exact decimal text;
 * - lists keep their order; an empty list and an absent one are the same.
 */
export interface NormalEvent {
  /** One of the five, or the address of a kind of one's own. */
  readonly type: EventType | (string & {});
  readonly eventTime: string;
  readonly eventTimeZoneOffset: string;
  /** When it was recorded; absent: from the beginning. */
  readonly recordTime?: string;
  readonly eventID?: string;
  readonly certificationInfo?: readonly string[];
  readonly errorDeclaration?: ErrorDeclaration;
  readonly action?: Action;
  readonly parentID?: string;
  readonly epcList?: readonly string[];
  readonly childEPCs?: readonly string[];
  readonly inputEPCList?: readonly string[];
  readonly outputEPCList?: readonly string[];
  readonly quantityList?: readonly Quantity[];
  readonly childQuantityList?: readonly Quantity[];
  readonly inputQuantityList?: readonly Quantity[];
  readonly outputQuantityList?: readonly Quantity[];
  readonly transformationID?: string;
  readonly bizStep?: string;
  readonly disposition?: string;
  readonly persistentDisposition?: PersistentDisposition;
  readonly readPoint?: Place;
  readonly bizLocation?: Place;
  readonly bizTransactionList?: readonly BizTransaction[];
  readonly sourceList?: readonly Source[];
  readonly destinationList?: readonly Destination[];
  readonly sensorElementList?: readonly SensorElement[];
  readonly ilmd?: ExtensionFields;
  readonly extensions?: ExtensionFields;
}
