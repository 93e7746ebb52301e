import type { Language } from "@countykit/core";
import type { Site } from "../collect.js";
import type { RulePage } from "../rule-page.js";
import { code, heading, link, plain } from "./markdown.js";
import { jsonText } from "./json.js";
import { findingsPath, pathTo, sourcePath } from "./paths.js";
import { text } from "./texts.js";

/** Related pages, the tests, the data and the place in the source. */
export function dataPart(page: RulePage, site: Site, language: Language): readonly string[] {
  const { tests, json, source } = page;
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
    tests.length === 0 ? text("noTests", language) : tests.map(({ title, file }) => `- ${link(plain(title), sourcePath(file))}`).join("\n"),
    heading(2, text("data", language), "data"),
    `${text("sourceLine", language)} ${link(`${plain(source.file)} ${line}`, sourcePath(source.file))} · ${link(text("findings", language), findingsPath(page.path))}`,
    `<details><summary>${text("ruleJson", language)}</summary>\n\n${code("json", jsonText(json))}\n\n</details>`,
  ];
}
