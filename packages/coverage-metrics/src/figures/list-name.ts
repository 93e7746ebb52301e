import { canonicalName } from "@countykit/core";

/** The form in which names on lists are compared (清单名称): through the alias table, without spaces, whatever the width of the characters. */
export const listName = (text: string): string => canonicalName(text.normalize("NFKC").replaceAll(/\s/gu, ""));
