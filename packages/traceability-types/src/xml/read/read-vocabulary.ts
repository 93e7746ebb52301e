import type { ExtensionValue } from "../../epcis/normal-event.js";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../parse/xml-element.js";
import { normalId } from "../../epcis/normal/ids.js";
import { readFields } from "./read-extension.js";

/** What is known of a thing, place or party apart from events (主数据项). */
export interface MasterDataElement {
  readonly id: string;
  readonly attributes: readonly { readonly id: string; readonly value: ExtensionValue }[];
  /** Ids of what lies within it: rooms of a store. */
  readonly children: readonly string[];
}

/** Master data of one kind (主数据): places, parties, trade items. */
export interface MasterData {
  /** The kind, as written: `urn:epcglobal:epcis:vtype:BusinessLocation`. */
  readonly type: string;
  readonly elements: readonly MasterDataElement[];
}

/** Reads a `VocabularyList`. */
export const readMasterData = (list: XmlElement): readonly MasterData[] =>
  childrenOf(list, "Vocabulary").map((vocabulary) => ({
    type: attributeOf(vocabulary, "type") ?? "",
    elements: childrenOf(vocabulary, "VocabularyElementList").flatMap((elements) =>
      childrenOf(elements, "VocabularyElement").map(readElement),
    ),
  }));

function readElement(element: XmlElement): MasterDataElement {
  const children = childOf(element, "children");
  return {
    id: normalId((attributeOf(element, "id") ?? "").trim()),
    attributes: childrenOf(element, "attribute").map((attribute) => ({
      id: attributeOf(attribute, "id") ?? "",
      value: valueOf(attribute),
    })),
    children: children === undefined ? [] : childrenOf(children, "id").map((id) => normalId(id.text.trim())),
  };
}

/** Text, or fields of its own; the name of the attribute is no part of its value. */
function valueOf(attribute: XmlElement): ExtensionValue {
  const fields = readFields({ ...attribute, attributes: attribute.attributes.filter(({ uri, local }) => uri !== "" || local !== "id") });
  return fields ?? attribute.text.trim();
}
