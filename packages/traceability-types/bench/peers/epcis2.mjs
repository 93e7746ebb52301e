import { createRequire } from "node:module";

const { eventToHashedId, validateEpcisDocument } = createRequire(import.meta.url)("epcis2.js");

export const name = "epcis2.js 2.7.3";

/** Prefixes of users that a document names, as the library asks for them. */
const prefixesOf = (document) =>
  Object.assign({}, ...[document["@context"]].flat().filter((one) => typeof one === "object" && one !== null));

export const hashOf = (event, document) => eventToHashedId(event, prefixesOf(document), false);

export const accepts = (document) => {
  try {
    return validateEpcisDocument(document).success;
  } catch {
    return false;
  }
};
