/**
 * What the two languages of a page must have in common: the levels of its headings in their order, the shape of its tables, where its links
 * lead, and its code. Words differ, and so may comments, texts in quotation marks that are Chinese in the Chinese page, and which of
 * `zh` and `en` an example asks for.
 */

const fence = /^([ \t]*)(`{3,})([^\n]*)\n([\s\S]*?)^\1\2[ \t]*$/gm;
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** What is wrong between two pages, each problem a sentence that begins with what is compared; empty when they match. */
export function compare(zhText, enText) {
  const [zh, en] = [outline(zhText), outline(enText)];
  return [
    ...differences("heading", zh.headings, en.headings, (one, other) => one === other, String),
    ...differences("table", zh.tables, en.tables, (one, other) => one === other, String),
    ...differences("block of code", zh.blocks, en.blocks, sameCode, ({ info, code }) => `\`${info}\` ${firstLine(code)}`),
    ...differences("link", zh.links, en.links, (one, other) => one === other, String),
    ...differences("key of the front matter", zh.keys, en.keys, (one, other) => one === other, String),
  ];
}

/** The parts of a page that are compared. */
export function outline(markdown) {
  const text = markdown.replace(/\r\n/g, "\n");
  const front = /^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? "";
  const body = text.slice(front === "" ? 0 : front.length + 9);
  const blocks = [...body.matchAll(fence)].map(([, , , info, code]) => ({ info: info.trim(), code }));
  const prose = body.replace(fence, "");
  const lines = prose.split("\n");
  return {
    headings: lines.flatMap((line) => /^(#{1,6})\s/.exec(line)?.[1] ?? []),
    tables: tables(lines),
    blocks,
    links: [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => neutral(target)).toSorted(),
    keys: front.split("\n").flatMap((line) => /^(\s*-?\s*[\w-]+):/.exec(line)?.[1] ?? []),
  };
}

/** Each table as `rows × columns`. */
function tables(lines) {
  const found = [];
  let rows = [];
  for (const line of [...lines, ""]) {
    if (line.trimStart().startsWith("|")) rows.push(line);
    else if (rows.length > 0) {
      found.push(`${rows.length} rows × ${rows[0].trim().replaceAll("\\|", "").split("|").length - 2} columns`);
      rows = [];
    }
  }
  return found;
}

/** Where a link leads, whatever the language: headings have other names, and READMEs other files. */
const neutral = (target) =>
  target
    .replace(/#.*$/, "#")
    .replace(/^(.*docs)?\/en\//, "$1/")
    .replace(/README\.zh-CN\.md$/, "README.md");

function differences(what, zh, en, same, show) {
  if (zh.length !== en.length) return [`${what}: ${zh.length} in Chinese, ${en.length} in English${firstOdd(zh, en, same, show)}`];
  return zh.flatMap((one, index) =>
    same(one, en[index]) ? [] : [`${what} ${index + 1}: ${show(one)} in Chinese, ${show(en[index])} in English`],
  );
}

function firstOdd(zh, en, same, show) {
  const at = zh.findIndex((one, index) => index >= en.length || !same(one, en[index]));
  const [list, index] = at >= 0 && zh.length > en.length ? [zh, at] : [en, at >= 0 ? at : zh.length];
  return list[index] === undefined ? "" : `; the first that has no twin may be ${show(list[index])}`;
}

const firstLine = (code) => code.split("\n")[0];

/** Whether two blocks are the same code in the sense above. */
export function sameCode(zh, en) {
  if (zh.info !== en.info) return false;
  const language = /^[\w-]*/.exec(zh.info)[0];
  if (language === "text") return true;
  const [one, other] = [tokens(zh.code, language), tokens(en.code, language)];
  return one.length === other.length && one.every((token, index) => sameToken(token, other[index]));
}

function sameToken(zh, en) {
  if (zh.text === en.text) return true;
  if (zh.kind !== en.kind || zh.kind === "sign" || !chinese.test(zh.text)) return false;
  const inside = ({ text }) => (text.startsWith("`") ? [...text.matchAll(/\$\{[^}]*\}/g)].map(([one]) => one) : []);
  return String(inside(zh)) === String(inside(en));
}

/** Code as words, texts and signs, without comments. Of a session in a shell only what is typed. */
function tokens(code, language) {
  if (["sh", "bash", "console"].includes(language)) {
    const lines = code.split("\n").filter((line) => language !== "console" || line.startsWith("$ "));
    const typed = lines.map((line) => line.replace(/(^|\s)#.*$/, "").replace(/ --lang (zh|en)\b/, ""));
    return typed
      .flatMap((line) => [...(line.match(/"(?:\\.|[^"\\])*"|'[^']*'|[^\s"']+/g) ?? []), "\n"])
      .map((text) => ({ kind: "text", text }));
  }
  const comment = ["python", "py", "yaml", "yml"].includes(language) ? String.raw`#[^\n]*` : String.raw`//[^\n]*|/\*[\s\S]*?\*/`;
  const text = String.raw`"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|` + "`(?:\\\\.|[^`\\\\])*`";
  const pattern = new RegExp(String.raw`(?<text>${text})|(?<comment>${comment})|(?<word>[\p{L}\p{N}_$]+)|(?<sign>[^\s])`, "gu");
  return [...code.matchAll(pattern)].flatMap(({ groups }) => {
    const [kind, found] = Object.entries(groups).find(([, value]) => value !== undefined);
    if (kind === "comment") return [];
    const text = found.startsWith("`") ? found.replace(/\.(zh|en)\b|(["'])(zh|en)\2/g, "the language") : found;
    return { kind, text: /^["']?(zh|en)["']?$/.test(text) ? "the language" : text };
  });
}
