/** Small pieces of Markdown. Texts come from data, so whatever Markdown would take for a mark is escaped. */
export const plain = (text: string): string =>
  text
    .replaceAll(/[\\`*_[\]<>|{}~#]/gu, (mark) =>
      mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : mark === "{" ? "&#123;" : mark === "}" ? "&#125;" : `\\${mark}`,
    )
    .replaceAll("\n", " ");

/** A table; cells are Markdown already. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

export const heading = (level: number, title: string, id: string): string => `${"#".repeat(level)} ${title} {#${id}}`;

export const link = (title: string, to: string): string => `[${title}](${to})`;

/** Text as it stands, line by line. Not a fenced block: colouring three hundred of them would take longer than the rest of the site. */
export const verbatim = (text: string): string => `<pre class="verbatim" tabindex="0"><code>${entities(text)}</code></pre>`;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "{": "&#123;", "}": "&#125;" };

const entities = (text: string): string => text.replaceAll(/[&<>{}]/gu, (mark) => ENTITIES[mark] ?? mark);

/** A text for front matter. */
export const quoted = (text: string): string => JSON.stringify(text);
