import { writeBracketed } from "../../ids/elements/read-bracketed.js";
import { readPrivateId } from "../../ids/keys/private-id.js";
import { readDigitalLink } from "../../ids/link/read-link.js";

/**
 * What is printed beside a code so that people can type it (供人识读的文字): one line for each identifier of a Digital Link, the identifier in brackets; for a private
 * identifier the number that its owner gave; otherwise the address.
 *
 * @example
 * ```ts
 * import { printedLines } from "@countykit/traceability-types/label";
 *
 * printedLines("https://shop.example.cn/01/06901234567892/10/L7?17=271231"); // => ["(01)06901234567892", "(10)L7", "(17)271231"]
 * printedLines("https://trace.example.cn/class/440281-0007"); // => ["440281-0007"]
 * ```
 * @source GS1 General Specifications, 4.14 (human readable interpretation)
 */
export function printedLines(link: string): readonly string[] {
  const read = readDigitalLink(link);
  if (read.ok) return read.value.elements.map((element) => writeBracketed([element]));
  const own = readPrivateId(link);
  return [own.ok ? own.value.local : link];
}
