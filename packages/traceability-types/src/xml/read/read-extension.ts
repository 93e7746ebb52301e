import { TEXT_FIELD } from "../../epcis/hash/extension-texts.js";
import type { ExtensionFields, ExtensionValue } from "../../epcis/normal-event.js";
import { isNil, type XmlAttribute, type XmlElement, XSD, XSI } from "../parse/xml-element.js";

type FieldName = `{${string}}${string}`;

/** Users' fields while they are gathered; several values of one name become a list. */
export type Gathered = Record<FieldName, ExtensionValue>;

export function addField(into: Gathered, uri: string, local: string, value: ExtensionValue): void {
  const name: FieldName = `{${uri}}${local}`;
  const before = into[name];
  if (before === undefined) into[name] = value;
  else into[name] = Array.isArray(before) ? appended(before, value) : [before, value];
}

/** Lists are made here only, so they may grow in place. */
function appended(list: ExtensionValue[], value: ExtensionValue): readonly ExtensionValue[] {
  list.push(value);
  return list;
}

/** Attributes of users; what XML Schema has to say is none. */
export function addAttributes(into: Gathered, attributes: readonly XmlAttribute[], known?: ReadonlySet<string>): void {
  for (const { uri, local, value } of attributes) {
    if (uri === XSI || (uri === "" && known?.has(local) === true)) continue;
    addField(into, uri, local, value);
  }
}

/** All children and attributes as users' fields; nothing when there are none. */
export function readFields(element: XmlElement): ExtensionFields | undefined {
  const fields: Gathered = {};
  addAttributes(fields, element.attributes);
  for (const child of element.children) addField(fields, child.uri, child.local, readExtension(child));
  return Object.keys(fields).length === 0 ? undefined : fields;
}

/** The value of a user's field: text, or fields of its own. */
export function readExtension(element: XmlElement): ExtensionValue {
  const fields = readFields(element);
  if (fields !== undefined) {
    const text = element.text.trim();
    return text === "" ? fields : { ...fields, [TEXT_FIELD]: text };
  }
  return isNil(element) ? null : typedValue(element.type, element.text);
}

const NUMBERS: ReadonlySet<string> = new Set(
  "decimal integer int long short byte nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger unsignedInt unsignedLong unsignedShort unsignedByte".split(
    " ",
  ),
);

/** What `xsi:type` calls a number or a truth value is one, when nothing is lost by it. */
function typedValue(type: string, text: string): ExtensionValue {
  if (!type.startsWith(`{${XSD}}`)) return text;
  const name = type.slice(XSD.length + 2);
  const plain = text.trim();
  if (name === "boolean") return plain === "true" || plain === "1" ? true : plain === "false" || plain === "0" ? false : text;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/u.test(plain)) return text;
  const value = Number(plain);
  if (name === "double" || name === "float") return Number.isFinite(value) ? value : text;
  return NUMBERS.has(name) && plain.replaceAll(/\D/gu, "").length <= 15 ? value : text;
}
