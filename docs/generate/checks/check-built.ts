import { builtText, frontMatter, withoutSwitch } from "./shown.js";
import type { Checked } from "./check-numbers.js";
import { flat } from "./take-out.js";
import { tokensIn } from "./tokens.js";

/** A page as it was written and as it was built; no HTML where the site has none. */
export interface BuiltPage {
  readonly file: string;
  readonly markdown: string;
  readonly html: string | null;
}

/**
 * Whether the built pages say, letter by letter, what was written: folded parts, title and description included. A page that was not built is
 * told. `examined` counts numbers, comparisons and verdicts.
 */
export function checkBuilt(pages: readonly BuiltPage[]): Checked {
  const problems: string[] = [];
  let examined = 0;
  for (const { file, markdown, html } of pages) {
    const body = flat(withoutSwitch(markdown.replace(/^---\n[\s\S]*?\n---\n/u, "")));
    examined += tokensIn(body).length;
    if (html === null) problems.push(`${file} is not built`);
    else
      problems.push(
        ...[difference(bare(body), bare(builtText(html))), ...headWrong(markdown, html)].flatMap((one) =>
          one === null ? [] : [`${file}: ${one}`],
        ),
      );
  }
  return { examined, problems };
}

const bare = (text: string): string => text.replaceAll(/[\s|：:·\u200b]+/gu, "");

/** Where two texts part. */
function difference(wanted: string, found: string): string | null {
  if (wanted === found) return null;
  let at = 0;
  while (at < wanted.length && wanted[at] === found[at]) at += 1;
  const around = (text: string): string => text.slice(Math.max(0, at - 15), at + 15);
  return `the built page shows “${around(found)}” where “${around(wanted)}” belongs`;
}

function headWrong(markdown: string, html: string): readonly (string | null)[] {
  const { title, description } = frontMatter(markdown);
  const [, shownTitle = ""] = /<title>([^<]*)<\/title>/u.exec(html) ?? [];
  const [, shownDescription = ""] = /<meta name="description" content="([^"]*)"/u.exec(html) ?? [];
  const plain = (text: string): string => bare(builtText(`<main>${text}</main>`));
  return [
    plain(shownTitle).startsWith(bare(title)) ? null : `the title of the built page is “${shownTitle}”`,
    plain(shownDescription) === bare(description) ? null : `the description of the built page is “${shownDescription}”`,
  ];
}
