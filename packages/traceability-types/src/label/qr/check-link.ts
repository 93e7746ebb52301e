import type { Issue } from "@countykit/core";
import { readDigitalLink } from "../../ids/link/read-link.js";
import { labelIssue } from "../label-issue.js";

/** Characters that an address is made of; everything else is written as codes. */
const ADDRESS_CHARACTER = /^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]$/u;

/** More than any symbol holds, so that nothing longer is looked at character by character. */
const LONGEST = 2953;

/** What keeps a text from being scanned as an address; a link of GS1 is held against the rules of its identifiers. */
export function linkIssues(link: string): readonly Issue[] {
  if (link.length > LONGEST) return [tooLong(link.length, LONGEST)];
  if (!/^https?:\/\/[^/?#]+\/./iu.test(link)) return [noAddress(link)];
  const wrong = Array.from(link).findIndex((character) => !ADDRESS_CHARACTER.test(character));
  if (wrong >= 0) return [wrongCharacter(Array.from(link)[wrong] ?? "", wrong)];
  if (!isGs1(link)) return [];
  const read = readDigitalLink(link);
  return read.ok ? [] : read.issues;
}

/** Whether an address claims to carry identifiers of GS1: its path has a key of one of the kinds that a label carries. */
export const isGs1 = (link: string): boolean => /^https?:\/\/id\.gs1\.org\//iu.test(link) || /\/(?:00|01|414|8003|8004)\/[0-9]/u.test(link);

export const tooLong = (length: number, most: number): Issue =>
  labelIssue(
    "link-too-long",
    "/link",
    {
      zh: `网址有 ${length} 个字符，二维码在这个纠错等级下最多 ${most} 个`,
      en: `The link has ${length} characters; at this level of error correction a QR code holds ${most}`,
    },
    {
      expected: `≤ ${most}`,
      received: String(length),
      hint: { zh: "请用短一些的域名，或少带属性", en: "Take a shorter domain, or leave out attributes" },
    },
  );

const noAddress = (link: string): Issue =>
  labelIssue(
    "not-a-link",
    "/link",
    {
      zh: "二维码里应是以 http:// 或 https:// 开头的网址，域名后面有内容",
      en: "A QR code of a label holds an address that begins with http:// or https://, with something behind its domain",
    },
    { received: link.slice(0, 80) },
  );

const wrongCharacter = (found: string, at: number): Issue =>
  /^\p{Surrogate}$/u.test(found) ? halfCharacter(found, at) : cannotStand(found, at);

/** Half of a surrogate pair cannot be shown, nor written as percent codes: it is named by its number. */
const halfCharacter = (found: string, at: number): Issue => {
  const name = `U+${found.charCodeAt(0).toString(16).toUpperCase()}`;
  return labelIssue(
    "wrong-character",
    "/link",
    {
      zh: `第 ${at + 1} 个字符是不成对的代理码元 ${name}，不是完整的字符`,
      en: `Character ${at + 1} is half of a surrogate pair (${name}), which is no character`,
    },
    { received: name, column: at + 1 },
  );
};

const cannotStand = (found: string, at: number): Issue =>
  labelIssue(
    "wrong-character",
    "/link",
    { zh: `第 ${at + 1} 个字符“${found}”不能直接写进网址`, en: `“${found}”, character ${at + 1}, cannot stand in an address as it is` },
    {
      received: found,
      column: at + 1,
      hint: {
        zh: "写成百分号编码，writeDigitalLink 和 writePrivateId 会这样写",
        en: "Write it as percent codes, as writeDigitalLink and writePrivateId do",
      },
    },
  );
