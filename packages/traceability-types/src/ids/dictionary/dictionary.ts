import type { ApplicationIdentifier, Component } from "./application-identifier.js";
import { AI_ROWS } from "./application-identifiers-table.js";

/** All application identifiers by their digits. */
const identifiers: ReadonlyMap<string, ApplicationIdentifier> = new Map(
  AI_ROWS.flatMap(([ais, flags, spec, rules, title]) => {
    const components = spec.split(" ").map(componentOf);
    const listed = (key: string): readonly string[] =>
      rules.split(" ").flatMap((rule) => (rule.startsWith(`${key}=`) ? [rule.slice(key.length + 1)] : []));
    const keys = listed("dlpkey").flatMap((lists) => lists.split("|"));
    return numbersOf(ais).map((ai): [string, ApplicationIdentifier] => [
      ai,
      {
        ai,
        title,
        components,
        predefinedLength: flags.includes("*"),
        linkAttribute: flags.includes("?"),
        linkQualifiers: /(?:^| )dlpkey\b/u.test(rules) ? (keys.length === 0 ? [[]] : keys.map((list) => list.split(","))) : null,
        requires: listed("req").map((groups) => groups.split(",").map((group) => group.split("+"))),
        excludes: listed("ex").flatMap((list) => list.split(",")),
      },
    ]);
  }),
);

/** How many digits the identifiers have that begin with two digits; where GS1 has given out none, nobody knows. */
const lengths: ReadonlyMap<string, number> = new Map([...identifiers.keys()].map((ai) => [ai.slice(0, 2), ai.length]));

/** Identifiers of which only the beginning is known by length: those that GS1 has set aside with data of a fixed length. */
export const lengthOfAi = (digits: string): number | null => lengths.get(digits.slice(0, 2)) ?? null;

/**
 * The application identifier of these digits (应用标识符) and what is asked of its data; `null` when GS1 has not given it out.
 *
 * @example
 * ```ts
 * import { identifierOf } from "@countykit/traceability-types/ids";
 *
 * [identifierOf("10")?.title, identifierOf("10")?.components[0]?.most, identifierOf("05")]; // => ["BATCH/LOT", 20, null]
 * ```
 * @source GS1 Barcode Syntax Dictionary; GS1 General Specifications 3
 */
export const identifierOf = (ai: string): ApplicationIdentifier | null => identifiers.get(ai) ?? null;

/** An identifier that is not in the dictionary, of a caller who wants such: up to 90 characters, in a link as well. */
export const unknownIdentifier = (ai: string): ApplicationIdentifier => ({
  ai,
  title: "",
  components: [{ set: "X", least: 1, most: 90, optional: false, linters: [] }],
  predefinedLength: false,
  linkAttribute: true,
  linkQualifiers: null,
  requires: [],
  excludes: [],
});

/** `3100-3105` is six identifiers. */
function numbersOf(ais: string): readonly string[] {
  const [from = "", to = from] = ais.split("-");
  return Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => String(Number(from) + at).padStart(from.length, "0"));
}

function componentOf(text: string): Component {
  const optional = text.startsWith("[");
  const [form = "", ...linters] = text.replaceAll(/[[\]]/gu, "").split(",");
  const [, set = "X", upTo, digits = "0"] = /^([NXYZ])(\.\.)?([0-9]+)$/u.exec(form) ?? [];
  const most = Number(digits);
  return { set: setOf(set), least: upTo === undefined ? most : 1, most, optional, linters };
}

function setOf(letter: string): Component["set"] {
  return letter === "N" || letter === "Y" || letter === "Z" ? letter : "X";
}
