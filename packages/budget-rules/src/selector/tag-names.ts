import type { Bilingual } from "@countykit/core";

/** What the tags of the built-in share rules are called (用途标签); a county's own tags are shown as written. */
const TAG_NAMES: ReadonlyMap<string, Bilingual> = new Map([
  ["hardware-and-fit-out", { zh: "硬件设备购置和装修", en: "hardware and fit-out" }],
]);

export const tagName = (tag: string): Bilingual => TAG_NAMES.get(tag) ?? { zh: tag, en: tag };
