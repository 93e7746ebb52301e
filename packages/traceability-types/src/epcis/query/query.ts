/** Lists of things of an event, by their field. */
export type ThingList = "epcList" | "childEPCs" | "parentID" | "inputEPCList" | "outputEPCList";

/** Lists of classes of an event, by their field. */
export type ClassList = "quantityList" | "childQuantityList" | "inputQuantityList" | "outputQuantityList";

/** Fields of an event that hold one text. */
export type TextField =
  | "type"
  | "eventTime"
  | "recordTime"
  | "action"
  | "bizStep"
  | "disposition"
  | "readPoint"
  | "bizLocation"
  | "eventID"
  | "transformationID";

/** Lists of an event that hold texts and are asked for by profiles. */
export type NamesField = "certificationInfo";

/** Where fields of users stand. */
export type ExtensionPlace =
  | "event"
  | "ilmd"
  | "errorDeclaration"
  | "readPoint"
  | "bizLocation"
  | "sensorElement"
  | "sensorMetadata"
  | "sensorReport";

/** What of an event a condition looks at (取值). */
export type Selection =
  | { readonly from: "field"; readonly field: TextField | NamesField }
  | { readonly from: "persistentDisposition"; readonly field: "set" | "unset" }
  | { readonly from: "bizTransaction" | "source" | "destination"; readonly type?: string }
  | { readonly from: "things"; readonly lists: readonly ThingList[] }
  | { readonly from: "classes"; readonly lists: readonly ClassList[] }
  | { readonly from: "quantity"; readonly uom?: string }
  | { readonly from: "errorDeclaration"; readonly field: "declarationTime" | "reason" | "correctiveEventIDs" }
  | { readonly from: "sensor"; readonly part: "element" | "metadata" | "report" | "both"; readonly field: string; readonly uom?: string }
  /** By any of several spellings of one full name; `inner`: below the top. */
  | { readonly from: "extension"; readonly place: ExtensionPlace; readonly names: readonly string[]; readonly inner: boolean };

/** A value to compare with (比较值): exact decimal text, a time in UTC, a text, or a truth. */
export interface Scalar {
  readonly kind: "decimal" | "time" | "text" | "boolean";
  readonly value: string;
}

/** What is asked of what a condition looks at; one value that fulfils it is enough (条件). */
export type Demand =
  | { readonly is: "one-of"; readonly values: readonly string[] }
  /** One of these, or beneath one of them in the master data. */
  | { readonly is: "within"; readonly values: readonly string[] }
  /** One of these ids, or like one of these regular expressions over canonical ids. */
  | { readonly is: "match"; readonly ids: readonly string[]; readonly like: readonly string[] }
  | { readonly is: "equal"; readonly values: readonly Scalar[] }
  | { readonly is: "GT" | "GE" | "LT" | "LE"; readonly value: Scalar }
  | { readonly is: "there" }
  | { readonly is: "has-attribute"; readonly names: readonly string[] }
  | { readonly is: "attribute"; readonly names: readonly string[]; readonly values: readonly Scalar[] };

/** One condition of a query (查询条件). */
export interface Condition {
  /** The parameter that it was written as. */
  readonly parameter: string;
  readonly look: Selection;
  readonly demand: Demand;
}

/** By which field the answer is ordered (排序). */
export interface QueryOrder {
  readonly by: "eventTime" | "recordTime" | { readonly names: readonly string[] };
  readonly direction: "ASC" | "DESC";
}

/** A query for events (简单事件查询) as data: all conditions have to be met. */
export interface Query {
  readonly conditions: readonly Condition[];
  readonly order?: QueryOrder;
  /** The first of the answer only. */
  readonly eventCountLimit?: number;
  /** More than these are not answered at all. */
  readonly maxEventCount?: number;
}

/** Master data that queries look into (主数据), by canonical id. */
export interface MasterData {
  /** What lies within what: a shelf within its store. */
  readonly parents?: Readonly<Record<string, readonly string[]>>;
  /** Attributes with their values: `{ "https://id.gs1.org/414/…": { "urn:epcglobal:cbv:mda#city": ["乐昌"] } }`. */
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
