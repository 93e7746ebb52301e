/** An attribute (属性); those that declare namespaces are left out. */
export interface XmlAttribute {
  readonly uri: string;
  readonly local: string;
  readonly value: string;
}

/** An element as it stood in the text (元素), with its namespace and place. */
export interface XmlElement {
  readonly uri: string;
  readonly local: string;
  /** What `xsi:type` says, in Clark's notation; empty when it says nothing. */
  readonly type: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlElement[];
  /** All text right within the element, without that of its children. */
  readonly text: string;
  /** Line and column of its start, from 1. */
  readonly row: number;
  readonly column: number;
}

export const XSI = "http://www.w3.org/2001/XMLSchema-instance";
export const XSD = "http://www.w3.org/2001/XMLSchema";

/** Children of a name, whatever their namespace. */
export const childrenOf = (element: XmlElement, local: string): readonly XmlElement[] =>
  element.children.filter((child) => child.local === local);

/** The first child of a name. */
export const childOf = (element: XmlElement, local: string): XmlElement | undefined =>
  element.children.find((child) => child.local === local);

/** The value of an attribute without a namespace. */
export const attributeOf = (element: XmlElement, local: string): string | undefined =>
  element.attributes.find((one) => one.local === local && one.uri === "")?.value;

/** Whether an element says that it has no value. */
export const isNil = (element: XmlElement): boolean =>
  element.attributes.some(({ uri, local, value }) => uri === XSI && local === "nil" && /^\s*(?:true|1)\s*$/u.test(value));
