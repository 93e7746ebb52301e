export type { XmlBounds } from "./xml/parse/parse-xml.js";
export type { MasterData, MasterDataElement } from "./xml/read/read-vocabulary.js";
export { readXml, type XmlDocument } from "./xml/read/read-xml.js";
export type { XmlVersion } from "./xml/write/order-table.js";
export { writeXml, type WriteXmlOptions } from "./xml/write/write-xml.js";
