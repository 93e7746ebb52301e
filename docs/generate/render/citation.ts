import {
  type Bilingual,
  type Citation,
  citationWarnings,
  conflictsWithPublicationDuty,
  findDocument,
  findProgramme,
  type Language,
  readDisclosureMode,
  type SourceDocument,
} from "@countykit/core";
import type { RulePage } from "../rule-page.js";
import { both, documentName } from "../words.js";
import { heading, plain } from "./markdown.js";
import { text } from "./texts.js";

/** Where the rule stands, how far the document is known, how open it is to the public, and what is doubtful about it. */
export function citationPart({ cites }: RulePage, language: Language): readonly string[] {
  if (cites.length === 0) return [];
  return [heading(2, text("citation", language), "citation"), cites.flatMap((cite) => citationLines(cite, language)).join("\n")];
}

function citationLines(cite: Citation, language: Language): readonly string[] {
  const document = findDocument(cite.document);
  if (document === null) return [`- ${plain(language === "zh" ? `预算自身：${cite.locator}` : `the budget itself: ${cite.locator}`)}`];
  const doubts = doubtsOf(document);
  const said = [titleSaid(document, cite), statusSaid(document, cite), disclosureSaid(document), ...doubts].filter((one) => one !== null);
  const [first, ...rest] = said.map((one) => plain(one[language]));
  return [`- ${first ?? ""}`, ...rest.map((one) => `  - ${one}`)];
}

function titleSaid({ id, title, issuers, issuersComplete, issued }: SourceDocument, { locator }: Citation): Bilingual {
  const bodies = issuers.join("、");
  const more = issuersComplete || bodies === "" ? "" : "等";
  const zh = [
    `${documentName(id)}${documentName(id).startsWith("《") ? "" : `《${title}》`} ${locator}`,
    `${bodies}${more}`,
    issued === null ? "" : `${issued} 印发`,
  ];
  const en = [
    zh[0] ?? "",
    bodies === "" ? "" : `issued by ${bodies}${more === "" ? "" : " and others"}`,
    issued === null ? "" : `on ${issued}`,
  ];
  return both(zh.filter((one) => one !== "").join("，"), en.filter((one) => one !== "").join(", "));
}

function statusSaid({ status }: SourceDocument, { quotedIn }: Citation): Bilingual {
  const where = quotedIn === undefined ? "" : `${documentName(quotedIn.document)} ${quotedIn.locator}`;
  switch (status) {
    case "primary":
      return both("掌握程度：原文在手", "Status: its text is at hand");
    case "quoted-in":
      return both(
        `掌握程度：未见原文，据 ${where === "" ? "引用它的县级文件" : where} 转引`,
        `Status: its text has not been seen; known as ${where === "" ? "county documents cite it" : `quoted in ${where}`}`,
      );
    case "unverified":
      return both("掌握程度：文号存疑", "Status: even its number is in doubt");
  }
}

/** The mark of the document, or of the programme that it is the plan of. */
function disclosureSaid({ id }: SourceDocument): Bilingual | null {
  const mark = findProgramme(id)?.disclosure ?? null;
  if (mark === null) return null;
  const mode = readDisclosureMode(mark);
  if (mode === null) return both(`公开属性：${mark}`, `Disclosure: ${mark}`);
  const words = {
    proactive: both("主动公开", "open to the public"),
    "on-request": both("依申请公开", "on request only"),
    withheld: both("不予公开", "withheld"),
  } as const;
  const against = conflictsWithPublicationDuty(mode) === "yes";
  return both(
    `公开属性：${words[mode].zh}${against ? "；与方案应在县级网站公开的要求相抵" : ""}`,
    `Disclosure: ${words[mode].en}${against ? ", against the duty to publish the plan on the county’s site" : ""}`,
  );
}

/** Doubts about the number, wherever the document is cited by it. */
function doubtsOf({ citations }: SourceDocument): readonly Bilingual[] {
  const messages = citations.flatMap(({ number, title, issuers }) => (number === null ? [] : citationWarnings({ number, title, issuers })));
  const seen = new Map(messages.map(({ message }) => [message.zh, both(`存疑：${message.zh}`, `Doubtful: ${message.en}`)]));
  return [...seen.values()];
}
