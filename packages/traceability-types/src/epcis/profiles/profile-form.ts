import { bilingual, describeAs, text } from "@countykit/core/reading";
import * as z from "zod";
import { normalDecimal } from "../normal/decimal.js";
import { normalTime } from "../normal/time.js";
import { isSafePattern } from "../query/pattern-effort.js";
import type { Profile } from "./profile.js";

/** The form of a profile (应用规范的格式), made when the first is read: whoever holds events to the profiles of the package alone pays nothing for it. */
export function profileForm(): z.ZodObject {
  const asked = askedForm();
  const common = {
    id: text,
    says: bilingual,
    source: text,
    severity: z.enum(["error", "warning"]),
    unverified: z.boolean().exactOptional(),
    when: z.array(asked),
  };
  const rule = z.discriminatedUnion("rule", [
    z.strictObject({ ...common, rule: z.literal("require"), oneOf: z.array(asked).min(1) }),
    z.strictObject({ ...common, rule: z.literal("forbid"), noneOf: z.array(asked).min(1) }),
    z.strictObject({ ...common, rule: z.literal("told-before"), earlier: z.array(z.array(asked).min(1)).min(1) }),
  ]);
  const form = z.strictObject({ id: text, title: bilingual, source: text, rules: z.array(rule).min(1) }) satisfies z.ZodType<Profile>;
  return form;
}

/** Something that is asked of an event. */
function askedForm() {
  const texts = z.array(text).min(1);
  const uom = text.exactOptional();
  const things = z.enum(["epcList", "childEPCs", "parentID", "inputEPCList", "outputEPCList"]);
  const classes = z.enum(["quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"]);
  const field = z.enum([
    "type",
    "eventTime",
    "recordTime",
    "action",
    "bizStep",
    "disposition",
    "readPoint",
    "bizLocation",
    "eventID",
    "transformationID",
    "certificationInfo",
  ]);
  const place = z.enum([
    "event",
    "ilmd",
    "errorDeclaration",
    "readPoint",
    "bizLocation",
    "sensorElement",
    "sensorMetadata",
    "sensorReport",
  ]);
  const look = z.discriminatedUnion("from", [
    z.strictObject({ from: z.literal("field"), field }),
    z.strictObject({ from: z.literal("persistentDisposition"), field: z.enum(["set", "unset"]) }),
    z.strictObject({ from: z.enum(["bizTransaction", "source", "destination"]), type: text.exactOptional() }),
    z.strictObject({ from: z.literal("things"), lists: z.array(things).min(1) }),
    z.strictObject({ from: z.literal("classes"), lists: z.array(classes).min(1) }),
    z.strictObject({ from: z.literal("quantity"), uom }),
    z.strictObject({ from: z.literal("errorDeclaration"), field: z.enum(["declarationTime", "reason", "correctiveEventIDs"]) }),
    z.strictObject({ from: z.literal("sensor"), part: z.enum(["element", "metadata", "report", "both"]), field: text, uom }),
    z.strictObject({ from: z.literal("extension"), place, names: texts, inner: z.boolean() }),
  ]);
  const { ordered, scalar } = scalarForms();
  const demand = z.discriminatedUnion("is", [
    z.strictObject({ is: z.enum(["one-of", "within"]), values: texts }),
    z.strictObject({ is: z.literal("match"), ids: z.array(text), like: z.array(pattern()) }),
    z.strictObject({ is: z.literal("equal"), values: z.array(scalar).min(1) }),
    z.strictObject({ is: z.enum(["GT", "GE", "LT", "LE"]), value: ordered }),
    z.strictObject({ is: z.literal("there") }),
    z.strictObject({ is: z.literal("has-attribute"), names: texts }),
    z.strictObject({ is: z.literal("attribute"), names: texts, values: z.array(scalar).min(1) }),
  ]);
  return z.strictObject({ look, demand });
}

/** What is compared. Numbers are written as those of events are once they were read, since they are compared with those; only numbers and times have an order. */
function scalarForms() {
  const decimal = describeAs(
    z.string().refine((value) => normalDecimal(value) === value),
    {
      code: "not-normal-decimal",
      expected: "12.5",
      zh: "不带多余零的十进制数（文本）",
      en: "a decimal number as text, without needless zeros",
    },
  );
  const time = describeAs(
    z.string().refine((value) => normalTime(value) !== null),
    { code: "not-a-time", expected: "2026-07-01T08:00:00+08:00", zh: "带时差的日期时间", en: "a date and time with its offset" },
  );
  const decimals = z.strictObject({ kind: z.literal("decimal"), value: decimal });
  const times = z.strictObject({ kind: z.literal("time"), value: time });
  const texts = z.strictObject({ kind: z.literal("text"), value: text });
  const booleans = z.strictObject({ kind: z.literal("boolean"), value: z.enum(["true", "false"]) });
  return {
    ordered: z.discriminatedUnion("kind", [decimals, times]),
    scalar: z.discriminatedUnion("kind", [decimals, times, texts, booleans]),
  };
}

const pattern = () =>
  describeAs(z.string().refine(isSafePattern), {
    code: "not-a-pattern",
    expected: "^https://id\\.gs1\\.org/01/",
    zh: "正则表达式，不超过 2000 个字符，无限重复的部分里不再有重复或选择，无限重复不超过两处（不以 ^ 开头的，一处），其他选择不多",
    en: "a regular expression of at most 2,000 characters, without repetition or choice within what is repeated without end, and with at most two such repetitions (one when it does not begin with ^) beside few other choices",
  });
