/** The fields of one kind of events in the order that a schema asks for. */
export interface FieldOrder {
  readonly plain: readonly string[];
  /** Fields that stand within `extension`. */
  readonly wrapped: readonly string[];
  /** Lists that stand there even when they are empty. */
  readonly always: readonly string[];
}

const names = (text: string): readonly string[] => text.split(" ").filter((name) => name !== "");

const order = (plain: string, wrapped = "", always = ""): FieldOrder => ({
  plain: names(plain),
  wrapped: names(wrapped),
  always: names(always),
});

const WHY = "bizStep disposition readPoint bizLocation";
const ENDS = "sourceList destinationList sensorElementList persistentDisposition";
const MADE = "inputEPCList inputQuantityList outputEPCList outputQuantityList transformationID";

/** Editions of EPCIS that documents are written in (标准版本). */
export type XmlVersion = "2.0" | "1.2";

/** Order of elements in EPCglobal-epcis-2_0.xsd and EPCglobal-epcis-1_2.xsd. */
export const ORDERS: Readonly<Record<XmlVersion, Readonly<Record<string, FieldOrder>>>> = {
  "2.0": {
    ObjectEvent: order(`epcList action ${WHY} bizTransactionList quantityList ${ENDS} ilmd`),
    AggregationEvent: order(`parentID childEPCs action ${WHY} bizTransactionList childQuantityList ${ENDS}`),
    TransactionEvent: order(`bizTransactionList parentID epcList action ${WHY} quantityList ${ENDS}`),
    TransformationEvent: order(`${MADE} ${WHY} bizTransactionList ${ENDS} ilmd`),
    AssociationEvent: order(`parentID childEPCs childQuantityList action ${WHY} bizTransactionList ${ENDS}`),
  },
  "1.2": {
    ObjectEvent: order(`epcList action ${WHY} bizTransactionList`, "quantityList sourceList destinationList ilmd", "epcList"),
    AggregationEvent: order(
      `parentID childEPCs action ${WHY} bizTransactionList`,
      "childQuantityList sourceList destinationList",
      "childEPCs",
    ),
    TransactionEvent: order(
      `bizTransactionList parentID epcList action ${WHY}`,
      "quantityList sourceList destinationList",
      "bizTransactionList epcList",
    ),
    TransformationEvent: order(`${MADE} ${WHY} bizTransactionList sourceList destinationList ilmd`),
  },
};

/** Fields of whoever's own events, in any order that reads well. */
export const OWN_ORDER: FieldOrder = order(
  `parentID epcList childEPCs quantityList childQuantityList ${MADE} action ${WHY} bizTransactionList ${ENDS} ilmd`,
);
