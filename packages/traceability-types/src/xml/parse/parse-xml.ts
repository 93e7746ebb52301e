import { fail, type Issue, ok, type Result } from "@countykit/core";
import { SaxesParser, type SaxesTagNS } from "saxes";
import { type XmlAttribute, type XmlElement, XSI } from "./xml-element.js";
import { type Spot, xmlIssue } from "./xml-issue.js";

/** How far reading goes (读取上限). */
export interface XmlBounds {
  /** The longest text in characters; 268,435,456 when absent. */
  readonly maxLength?: number;
  /** The deepest nesting of elements; 100 when absent. */
  readonly maxDepth?: number;
}

interface OpenElement extends XmlElement {
  readonly attributes: XmlAttribute[];
  readonly children: XmlElement[];
  text: string;
}

const XMLNS = "http://www.w3.org/2000/xmlns/";
/** So little that what is read behind a fault costs nothing. */
const CHUNK = 4096;

/**
 * Reads a text into elements. What `take` takes is not kept in its parent, so that a document of many events never stands in memory as a whole. Stops at the first
 * fault of the text. A document type declaration is passed over when it is only a name; one that declares anything is refused, so entities other than the five of
 * XML do not exist.
 */
export function parseXml(
  text: string,
  take: (element: XmlElement, parents: readonly XmlElement[]) => boolean,
  { maxLength = 268_435_456, maxDepth = 100 }: XmlBounds = {},
): Result<XmlElement> {
  if (text.length > maxLength) return fail(tooLong(text.length, maxLength));
  const parser = new SaxesParser<{ readonly xmlns: true }>({ xmlns: true });
  const open: OpenElement[] = [];
  let root: XmlElement | undefined;
  let issue: Issue | undefined;
  const stop = (found: Issue): void => {
    issue ??= found;
  };
  let start: Spot = { row: 1, column: 1 };
  const spot = (): Spot => ({ row: parser.line, column: parser.columnIndex + 1 });

  parser.on("error", (error) => stop(faulty(error.message, spot())));
  parser.on("doctype", (declared) => {
    if (!/^\s*[^\s[\]"'<>]+\s*$/u.test(declared)) stop(declares(spot()));
  });
  parser.on("opentagstart", ({ name }) => {
    // The character behind the name has been read too; when that ends the line, the place is the next one's first.
    start = { row: parser.line, column: Math.max(1, parser.columnIndex - name.length - 1) };
  });
  parser.on("opentag", (tag) => {
    if (issue !== undefined) return;
    if (open.length >= maxDepth) return stop(tooDeep(maxDepth, start));
    open.push({ uri: tag.uri, local: tag.local, children: [], text: "", ...start, ...attributesOf(tag, parser) });
  });
  const addText = (more: string): void => {
    const element = open.at(-1);
    if (issue === undefined && element !== undefined) element.text += more;
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", () => {
    if (issue !== undefined) return;
    const element = open.pop();
    if (element === undefined) return;
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else if (!take(element, open)) parent.children.push(element);
  });

  const stopped = (): boolean => issue !== undefined;
  for (let from = 0; from < text.length && !stopped(); from += CHUNK) parser.write(text.slice(from, from + CHUNK));
  if (!stopped()) parser.close();
  if (issue !== undefined) return fail(issue);
  return root === undefined ? fail(faulty("document must contain a root element.", { row: 1, column: 1 })) : ok(root);
}

function attributesOf(
  tag: SaxesTagNS,
  parser: SaxesParser<{ readonly xmlns: true }>,
): { readonly attributes: XmlAttribute[]; readonly type: string } {
  const attributes: XmlAttribute[] = [];
  let type = "";
  for (const { uri, local, value } of Object.values(tag.attributes)) {
    if (uri === XMLNS) continue;
    attributes.push({ uri, local, value });
    if (uri !== XSI || local !== "type") continue;
    const [prefix = "", name = ""] = value.includes(":") ? value.trim().split(":", 2) : ["", value.trim()];
    type = `{${parser.resolve(prefix) ?? ""}}${name}`;
  }
  return { attributes, type };
}

/** Faults that people make often, in both languages; others are told as the parser tells them. */
const FAULTS: readonly (readonly [RegExp, string, string])[] = [
  [/unexpected close tag|unclosed tag/iu, "标签没有成对", "Tags do not pair"],
  [/unbound namespace prefix/iu, "用了未声明的命名空间前缀", "A namespace prefix is not declared"],
  [/undefined entity/iu, "用了未定义的实体；只认 XML 自带的五个", "An entity is not defined; only the five of XML are"],
  [/duplicate attribute/iu, "同一属性写了两次", "An attribute stands twice"],
  [/disallowed character/iu, "有不允许出现的字符", "A character stands where it must not"],
  [/must contain a root element/iu, "没有根元素", "There is no root element"],
];

function faulty(said: string, spot: Spot): Issue {
  const plain = said.replace(/^\d+:\d+: /u, "");
  const [, zh, en] = FAULTS.find(([pattern]) => pattern.test(plain)) ?? [];
  return xmlIssue(
    "not-xml",
    "",
    {
      zh: `不是格式正确的 XML：${zh ?? "结构有误"}（${plain}）`,
      en: `This is no well-formed XML: ${en ?? "its structure is broken"} (${plain})`,
    },
    spot,
  );
}

const declares = (spot: Spot): Issue =>
  xmlIssue(
    "doctype",
    "",
    { zh: "不接受带声明的文档类型（DOCTYPE）", en: "A document type declaration (DOCTYPE) that declares anything is not accepted" },
    spot,
  );

const tooDeep = (most: number, spot: Spot): Issue =>
  xmlIssue("too-deep", "", { zh: `元素嵌套超过 ${most} 层`, en: `Elements are nested more than ${most} deep` }, spot);

const tooLong = (length: number, most: number): Issue =>
  xmlIssue("too-long", "", {
    zh: `文本有 ${length} 个字符，最多读 ${most} 个`,
    en: `The text has ${length} characters; at most ${most} are read`,
  });
