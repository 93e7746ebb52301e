import type {
  BizTransactionElement,
  DestinationElement,
  ErrorDeclarationElement,
  Extended,
  Json,
  LdContext,
  PersistentDispositionElement,
  PlaceElement,
  QuantityElement,
  SensorElementElement,
  SourceElement,
} from "./document.js";

/** What all events have. */
interface Event extends Extended {
  readonly "@context"?: LdContext;
  readonly eventTime: string;
  readonly eventTimeZoneOffset: string;
  readonly recordTime?: string;
  readonly eventID?: string;
  readonly certificationInfo?: string | readonly string[];
  readonly errorDeclaration?: ErrorDeclarationElement;
}

/** What the five kinds of events have. */
interface KnownEvent extends Event {
  readonly bizStep?: string;
  readonly disposition?: string;
  readonly readPoint?: PlaceElement;
  readonly bizLocation?: PlaceElement;
  readonly bizTransactionList?: readonly BizTransactionElement[];
  readonly sourceList?: readonly SourceElement[];
  readonly destinationList?: readonly DestinationElement[];
  readonly sensorElementList?: readonly SensorElementElement[];
}

/** Things were seen, made or ended (对象事件). */
export interface ObjectEvent extends KnownEvent {
  readonly type: "ObjectEvent";
  readonly action: "ADD" | "OBSERVE" | "DELETE";
  readonly epcList?: readonly string[];
  readonly quantityList?: readonly QuantityElement[];
  readonly persistentDisposition?: PersistentDispositionElement;
  readonly ilmd?: Extended;
}

interface Holding extends KnownEvent {
  readonly action: "ADD" | "OBSERVE" | "DELETE";
  readonly childEPCs?: readonly string[];
  readonly childQuantityList?: readonly QuantityElement[];
}

/** Things were packed into a container, or out of it (聚合事件). */
export interface AggregationEvent extends Holding {
  readonly type: "AggregationEvent";
  readonly parentID?: string;
}

/** Things were joined to a thing or a place (关联事件). */
export interface AssociationEvent extends Holding {
  readonly type: "AssociationEvent";
  readonly parentID: string;
}

/** Things were joined to a business transaction (交易事件). */
export interface TransactionEvent extends KnownEvent {
  readonly type: "TransactionEvent";
  readonly action: "ADD" | "OBSERVE" | "DELETE";
  readonly bizTransactionList: readonly BizTransactionElement[];
  readonly parentID?: string;
  readonly epcList?: readonly string[];
  readonly quantityList?: readonly QuantityElement[];
}

/** Things became others (转换事件). */
export interface TransformationEvent extends KnownEvent {
  readonly type: "TransformationEvent";
  readonly inputEPCList?: readonly string[];
  readonly inputQuantityList?: readonly QuantityElement[];
  readonly outputEPCList?: readonly string[];
  readonly outputQuantityList?: readonly QuantityElement[];
  readonly transformationID?: string;
  readonly persistentDisposition?: PersistentDispositionElement;
  readonly ilmd?: Extended;
}

/** An event of a kind of one's own (自定义事件): its type is an address, its other fields are free. */
export interface ExtendedEvent extends Event {
  readonly type: `${string}:${string}`;
}

/** An event, as written in JSON-LD (事件). */
export type EpcisEvent = ObjectEvent | AggregationEvent | AssociationEvent | TransactionEvent | TransformationEvent | ExtendedEvent;

/** A word list of master data (主数据词表). */
export interface Vocabulary {
  readonly type: string;
  readonly vocabularyElementList?: readonly VocabularyElement[];
}

/** An entry of master data (主数据条目). */
export interface VocabularyElement {
  readonly id: string;
  readonly attributes?: readonly { readonly id: string; readonly attribute?: Json }[];
  readonly children?: readonly string[];
}

/** A document that carries events to a repository (采集文件). */
export interface EpcisCaptureDocument extends Extended {
  readonly type: "EPCISDocument";
  readonly "@context": LdContext;
  readonly id?: string;
  readonly schemaVersion: string;
  readonly creationDate: string;
  readonly instanceIdentifier?: string;
  readonly sender?: string;
  readonly receiver?: string;
  readonly epcisHeader?: Extended & { readonly epcisMasterData?: { readonly vocabularyList?: readonly Vocabulary[] } };
  readonly epcisBody: { readonly eventList: readonly EpcisEvent[] };
}

/** A document that answers a query (查询结果文件). */
export interface EpcisQueryDocument extends Extended {
  readonly type: "EPCISQueryDocument";
  readonly "@context": LdContext;
  readonly id?: string;
  readonly schemaVersion?: string;
  readonly creationDate?: string;
  readonly epcisBody: Extended & {
    readonly queryResults: Extended & {
      readonly queryName: string;
      readonly subscriptionID?: string;
      readonly resultsBody: Extended & { readonly eventList: readonly EpcisEvent[]; readonly vocabularyList?: readonly Vocabulary[] };
    };
  };
}

/** Whatever may stand in a file of EPCIS 2.0 in JSON-LD (EPCIS 文件): a document, the answer to a query, a single event with its context. */
export type EpcisDocument = EpcisCaptureDocument | EpcisQueryDocument | (EpcisEvent & { readonly "@context": LdContext });
