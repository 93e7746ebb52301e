import type { Language } from "@countykit/core";
import type { Site } from "../collect.js";
import type { RulePage } from "../rule-page.js";
import { heading, link, plain, verbatim } from "./markdown.js";
import { jsonText } from "./json.js";
import { findingsPath, pathTo, sourcePath } from "./paths.js";
import { text } from "./texts.js";

/** Related pages, the tests, the data and the place in the source. */
export function dataPart(page: RulePage, site: Site, language: Language): readonly string[] {
  const { json, source } = page;
  const titles = new Map(site.pages.map((one) => [one.path, one]));
  const related = page.related.map(({ title, paths }) => {
    const links = paths.map((path) => {
      const other = titles.get(path);
      const place = other?.scope?.label[language];
      return link(plain(`${other?.title[language] ?? path}${place === undefined ? "" : ` · ${place}`}`), pathTo(path, language));
    });
    return `- ${title[language]}${language === "zh" ? "：" : ": "}${links.join(language === "zh" ? "、" : ", ")}`;
  });
  const line = text("line", language).replace("{n}", String(source.line));
  return [
    ...(related.length === 0 ? [] : [heading(2, text("related", language), "related"), related.join("\n")]),
    heading(2, text("tests", language), "tests"),
    ...testLines(page, language),
    heading(2, text("data", language), "data"),
    `${text("sourceLine", language)} ${link(`${plain(source.file)} ${line}`, sourcePath(source.file))} · ${link(text("findings", language), findingsPath(page.path))}`,
    `<details><summary>${text("ruleJson", language)}</summary>\n\n${verbatim(jsonText(json))}\n\n</details>`,
  ];
}

/** Tests file by file: the file leads to its text, the titles stand below it. */
function testLines({ tests, kindTests }: RulePage, language: Language): readonly string[] {
  const files = [...new Set(tests.map(({ file }) => file))];
  const own = files.flatMap((file) => [
    `- ${link(plain(file), sourcePath(file))}`,
    ...[...new Set(tests.filter((test) => test.file === file).map(({ title }) => title))].map((title) => `  - ${plain(title)}`),
  ]);
  const others = kindTests.filter((file) => !files.includes(file)).map((file) => link(plain(file), sourcePath(file)));
  const colon = language === "zh" ? "：" : ": ";
  return [
    ...(own.length === 0 ? [text("noTests", language)] : [own.join("\n")]),
    ...(others.length === 0 ? [] : [`${text("kindTests", language)}${colon}${others.join(language === "zh" ? "、" : ", ")}`]),
  ];
}
