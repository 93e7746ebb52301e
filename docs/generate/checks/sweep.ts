import type { Language } from "@countykit/core";
import type { Site } from "../collect.js";
import { fileOf } from "../render/paths.js";
import type { RulePage } from "../rule-page.js";
import type { World } from "../world.js";
import { checkBuilt } from "./check-built.js";
import { indexWrong, pageWrong } from "./check-pages.js";
import { claimsIn } from "./claims/check-claims.js";
import { indexes } from "./index-phrases.js";
import { leavesOf, withLeaf } from "./leaves.js";
import { type Random, randomOf } from "./random.js";
import { othersOf, placedTokensIn, type Token } from "./tokens.js";

/** What a sweep came to: how many misprints were planted and which were not told. */
export interface Swept {
  readonly planted: number;
  readonly byKind: Readonly<Record<string, number>>;
  readonly missed: readonly string[];
}

/** A place where a misprint can be planted, and what finds it. */
interface Ground {
  readonly name: string;
  readonly text: string;
  readonly caught: (changed: string) => boolean;
}

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** Plants misprints one at a time, each in a place of its own, and asks the check that has to find them. */
function sweep(grounds: (random: Random) => Ground, count: number, seed: number): Swept {
  const random = randomOf(seed);
  const byKind: Record<string, number> = {};
  const missed: string[] = [];
  let planted = 0;
  for (let tries = 0; planted < count && tries < count * 20; tries += 1) {
    const { name, text, caught } = grounds(random);
    const tokens = placesIn(text);
    if (tokens.length === 0) continue;
    const place = random.of(tokens);
    const misprint = misprintOf(place.token, random);
    if (misprint === null) continue;
    planted += 1;
    byKind[place.token.kind] = (byKind[place.token.kind] ?? 0) + 1;
    const changed = `${text.slice(0, place.at)}${misprint}${text.slice(place.at + place.token.text.length)}`;
    if (caught(text)) missed.push(`${name} is told without a misprint`);
    else if (!caught(changed))
      missed.push(`${name}: ${place.token.text} → ${misprint} in “${text.slice(Math.max(0, place.at - 30), place.at + 30)}”`);
  }
  return { planted, byKind, missed };
}

/** Tokens that are shown: not those in addresses, marks and attributes. */
const placesIn = (text: string): readonly { readonly token: Token; readonly at: number }[] =>
  placedTokensIn(
    text.replaceAll(
      /<script setup>[\s\S]*?<\/script>|^---\n[\s\S]*?\n---\n|<[^>]*>|\]\([^)]*\)| \{#[^}]*\}|^\|(?: --- \|)+$|&[a-z#0-9]+;/gmu,
      (mark) => " ".repeat(mark.length),
    ),
  );

/** Another digit, another sign, another comparison, another verdict. */
function misprintOf(token: Token, random: Random): string | null {
  const { kind, text } = token;
  if (kind === "number") {
    if (random.below(5) === 0)
      return text.startsWith("-") || text.startsWith("−") ? text.slice(1) : /^\d{4}-/u.test(text) ? null : `-${text}`;
    const digits = [...text].flatMap((one, at) => (/\d/u.test(one) ? [at] : []));
    const at = random.of(digits);
    return `${text.slice(0, at)}${(Number(text[at]) + 1 + random.below(9)) % 10}${text.slice(at + 1)}`;
  }
  const latin = /[a-z]/iu.test(text);
  const sign = !/[\p{L}]/u.test(text);
  const others = othersOf(token).filter((one) => /[a-z]/iu.test(one) === latin && !/[\p{L}]/u.test(one) === sign && !/[<>]/u.test(one));
  return others.length === 0 ? null : random.of(others);
}

/** Misprints in pages as the generator writes them: what a wrong template would print. */
export function sweepPages(site: Site, files: ReadonlyMap<string, string>, count: number, seed: number): Swept {
  const kinds = kindsOf(site);
  return sweep(
    (random) => {
      const language = random.of(LANGUAGES);
      const index = random.below(8) === 0 ? random.of(Object.keys(indexes)) : null;
      const page = index === null ? random.of(random.of(kinds)) : null;
      const file = fileOf(index ?? page?.path ?? "", language);
      const caught = (changed: string): boolean =>
        (page === null ? indexWrong(index ?? "", site, changed, language) : pageWrong(page, site, changed, language)).length > 0;
      return { name: file, text: files.get(file) ?? "", caught };
    },
    count,
    seed,
  );
}

/** Misprints in what the sources tell: sentences, terms, values, rows, verdicts, steps of one language. */
export function sweepTold(site: Site, world: World, count: number, seed: number): Swept {
  const [wrong, kinds] = [claimsIn(world), kindsOf(site)];
  return sweep(
    (random) => {
      const page = random.of(random.of(kinds));
      const leaf = random.of(leavesOf(page));
      return {
        name: `${page.path} ${leaf.path.join(".")}`,
        text: leaf.text,
        caught: (changed) => wrong(withLeaf(page, leaf.path, changed)).length > 0,
      };
    },
    count,
    seed,
  );
}

/** Misprints in the built site. */
export const sweepBuilt = (
  pages: readonly { readonly file: string; readonly markdown: string; readonly html: string }[],
  count: number,
  seed: number,
): Swept =>
  sweep(
    (random) => {
      const { file, markdown, html } = random.of(pages);
      const from = html.indexOf("<main");
      const main = html.slice(from, html.indexOf("</main>"));
      const text = main.replaceAll(/<form class="rule-switch"[\s\S]*?<\/form>|<!--[\s\S]*?-->/gu, "");
      const caught = (changed: string): boolean =>
        checkBuilt([{ file, markdown, html: html.replace(main, () => changed) }]).problems.length > 0;
      return { name: file, text, caught };
    },
    count,
    seed,
  );

/** Pages by what they are of, so that every kind is visited as often as the others. */
const kindsOf = ({ pages }: Site): readonly (readonly RulePage[])[] => {
  const kinds = new Map<string, RulePage[]>();
  for (const page of pages) {
    const kind = page.path.split("/")[0] ?? "";
    kinds.set(kind, [...(kinds.get(kind) ?? []), page]);
  }
  return [...kinds.values()];
};
