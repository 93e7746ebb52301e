/** Whatever JSON text can hold (JSON 值): text, numbers, truth values, nothing, lists and objects. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** Named values of JSON (JSON 对象), in the order in which they were written. */
export interface JsonObject {
  readonly [name: string]: Json;
}

/** What the names in a document stand for (JSON-LD 上下文): addresses of contexts, or prefixes with their namespaces. */
export type LdContext = string | JsonObject | readonly (string | JsonObject)[];

/** Fields of users, named by an address or with a prefix (自定义字段): `example:grower`. */
export interface Extended {
  readonly [name: `${string}:${string}`]: Json;
}

/** An amount of a class of things, as written (数量要素), in the unit `uom`; in pieces without one. */
export interface QuantityElement {
  readonly epcClass: string;
  readonly quantity?: number;
  readonly uom?: string;
}

/** A place, as written (地点). */
export interface PlaceElement extends Extended {
  readonly id: string;
}

/** A business transaction, as written (业务单据). */
export interface BizTransactionElement {
  readonly type?: string;
  readonly bizTransaction: string;
}

/** Who or where something comes from, as written (来源). */
export interface SourceElement {
  readonly type: string;
  readonly source: string;
}

/** Who or where something goes to, as written (去向). */
export interface DestinationElement {
  readonly type: string;
  readonly destination: string;
}

/** Dispositions that are set and taken back, as written (持续处置状态). */
export interface PersistentDispositionElement {
  readonly set?: readonly string[];
  readonly unset?: readonly string[];
}

interface Device {
  readonly deviceID?: string;
  readonly deviceMetadata?: string;
  readonly rawData?: string;
  readonly dataProcessingMethod?: string;
  readonly bizRules?: string;
}

/** What is said of the readings of a sensor, as written (传感器元数据). */
export interface SensorMetadataElement extends Device, Extended {
  readonly time?: string;
  readonly startTime?: string;
  readonly endTime?: string;
}

/** One reading of a sensor, as written (传感器读数); its values are in the unit `uom`. */
export interface SensorReportElement extends Device, Extended {
  readonly type: string;
  readonly exception?: string;
  readonly time?: string;
  readonly microorganism?: string;
  readonly chemicalSubstance?: string;
  readonly coordinateReferenceSystem?: string;
  readonly value?: number;
  readonly component?: string;
  readonly stringValue?: string;
  readonly booleanValue?: boolean;
  readonly hexBinaryValue?: string;
  readonly uriValue?: string;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly meanValue?: number;
  readonly sDev?: number;
  readonly percRank?: number;
  readonly percValue?: number;
  readonly uom?: string;
}

/** Readings of sensors that belong together, as written (传感器要素). */
export interface SensorElementElement extends Extended {
  readonly sensorMetadata?: SensorMetadataElement;
  readonly sensorReport: readonly SensorReportElement[];
}

/** An error declaration, as written (错误声明). */
export interface ErrorDeclarationElement extends Extended {
  readonly declarationTime: string;
  readonly reason?: string;
  readonly correctiveEventIDs?: readonly string[];
}
