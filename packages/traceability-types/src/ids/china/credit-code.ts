import { type Issue, ok, type Result } from "@countykit/core";
import { idIssue } from "../elements/ids-issue.js";

/** A unified social credit code and its parts. */
export interface CreditCode {
  readonly code: string;
  /** Who registered it (登记管理部门): 1 机构编制, 5 民政, 9 市场监管 … */
  readonly registry: string;
  /** Division code of the place of registration, six digits. */
  readonly division: string;
  /** Organisation code (组织机构代码), nine characters. */
  readonly organisation: string;
}

/** The characters of the code; I, O, S, V and Z are left out. */
const CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const LENGTH = 18;

/** Weights of the check character: powers of 3 in the residue of 31 (GB 32100-2015, 5.1). */
const WEIGHTS: readonly number[] = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
/** Weights of the check character of the organisation code (GB 11714-1997). */
const ORGANISATION_WEIGHTS: readonly number[] = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * Reads a unified social credit code (统一社会信用代码): its length, its characters, and the check characters of the organisation code and of the whole. `column` of an
 * issue is the place of the character, from 1.
 *
 * @example
 * ```ts
 * import { parseCreditCode } from "@countykit/traceability-types/ids";
 *
 * const code = parseCreditCode("91350100M000100Y43");
 * code.ok ? [code.value.registry, code.value.division, code.value.organisation] : code.issues; // => ["9", "350100", "M000100Y4"]
 * const wrong = parseCreditCode("91350100M000100Y44");
 * wrong.ok ? "" : wrong.issues[0]?.message.zh; // => "第 18 位校验码应为 3，这里是 4"
 * ```
 * @source GB 32100-2015, 4 and 5; GB 11714-1997
 */
export function parseCreditCode(text: string): Result<CreditCode> {
  const issues: Issue[] = [];
  if (text.length !== LENGTH) issues.push(length(text));
  for (let at = 0; at < text.length; at += 1) if (!CHARACTERS.includes(text.charAt(at))) issues.push(character(text.charAt(at), at));
  if (issues.length === 0 && !/^..[0-9]{6}/u.test(text)) issues.push(division(text.slice(2, 8)));
  if (issues.length === 0) {
    const own = organisationCheck(text.slice(8, 16));
    if (own !== text.charAt(16)) issues.push(check("organisation-check", own, text.charAt(16), 16));
    const whole = creditCheck(text.slice(0, 17));
    if (whole !== text.charAt(17)) issues.push(check("incorrect-check-character", whole, text.charAt(17), 17));
  }
  if (issues.length > 0) return { ok: false, issues };
  return ok({ code: text, registry: text.charAt(0), division: text.slice(2, 8), organisation: text.slice(8, 17) });
}

/** The check character of the 17 before it. */
function creditCheck(body: string): string {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * CHARACTERS.indexOf(body.charAt(at)), 0);
  return CHARACTERS.charAt((31 - (sum % 31)) % 31);
}

/** The check character of an organisation code; letters count from A = 10 on. */
function organisationCheck(body: string): string {
  const sum = ORGANISATION_WEIGHTS.reduce((total, weight, at) => total + weight * Number.parseInt(body.charAt(at), 36), 0);
  const rest = (11 - (sum % 11)) % 11;
  return rest === 10 ? "X" : String(rest);
}

const length = (text: string): Issue =>
  idIssue(
    "wrong-length",
    {
      zh: `统一社会信用代码应有 18 位，这里是 ${text.length} 位`,
      en: `A unified social credit code has 18 characters, this has ${text.length}`,
    },
    undefined,
    text.slice(0, 40),
  );

const character = (found: string, at: number): Issue =>
  idIssue(
    "wrong-character",
    {
      zh: `第 ${at + 1} 位“${found}”不是代码字符（不用 I、O、S、V、Z）`,
      en: `“${found}” in place ${at + 1} is no character of the code (I, O, S, V and Z are not used)`,
    },
    at,
    found,
  );

const division = (found: string): Issue =>
  idIssue(
    "not-a-division",
    { zh: `第 3 至 8 位应是行政区划代码，只用数字`, en: "Places 3 to 8 are a division code, of digits only" },
    2,
    found,
  );

const check = (code: string, wanted: string, found: string, at: number): Issue =>
  idIssue(
    code,
    {
      zh: `第 ${at + 1} 位校验码应为 ${wanted}，这里是 ${found}`,
      en: `The check character in place ${at + 1} is ${wanted}, this has ${found}`,
    },
    at,
    found,
  );
