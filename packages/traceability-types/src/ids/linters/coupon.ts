import { companyPrefix, type PrefixLookup } from "./company-prefix.js";
import { yymmdd } from "./dates.js";
import { fault, type Fault, type Linter, nonDigit, wrong } from "./fault.js";

/** Reads a coupon from left to right, and stops at the first fault. */
interface Cursor {
  readonly text: string;
  at: number;
}

type Step = (cursor: Cursor) => Fault | null;

/** What is cut off is marked from where it begins, or as a whole when nothing of it is there. */
const cut = ({ text, at }: Cursor, code: string): Fault => (at >= text.length ? wrong(code, text) : fault(code, at, text.length - at));

/** So many digits. */
const digits =
  (count: number, code: string): Step =>
  (cursor) => {
    if (cursor.text.length - cursor.at < count) return cut(cursor, code);
    cursor.at += count;
    return null;
  };

/** One digit of a few. */
const digitOf =
  (allowed: string, missing: string, invalid: string): Step =>
  (cursor) => {
    if (cursor.at >= cursor.text.length) return wrong(missing, cursor.text);
    if (!allowed.includes(cursor.text.charAt(cursor.at))) return fault(invalid, cursor.at, 1);
    cursor.at += 1;
    return null;
  };

interface Counted {
  /** Digits that may say how long the field is. */
  readonly lengths: string;
  /** What is added to the digit. */
  readonly more: 0 | 6;
  readonly missing: string;
  readonly invalid: string;
  readonly truncated: string;
  /** A company prefix, to be looked up. */
  readonly prefix?: PrefixLookup;
}

/** A digit that says how long a field is, and the field. */
const counted =
  ({ lengths, more, missing, invalid, truncated, prefix }: Counted): Step =>
  (cursor) => {
    const found = digitOf(lengths, missing, invalid)(cursor);
    if (found !== null) return found;
    const length = Number(cursor.text.charAt(cursor.at - 1)) + more;
    const start = cursor.at;
    const short = digits(length, truncated)(cursor);
    if (short !== null || prefix === undefined) return short;
    const unknown = companyPrefix(0, prefix)(cursor.text.slice(start, cursor.at));
    return unknown === null ? null : fault(unknown.code, start, length);
  };

const inOrder =
  (...steps: readonly Step[]): Step =>
  (cursor) => {
    for (const step of steps) {
      const found = step(cursor);
      if (found !== null) return found;
    }
    return null;
  };

/** A field that a digit of its own begins; it may be left out. */
const optional =
  (mark: string, step: Step): Step =>
  (cursor) => {
    if (cursor.text.charAt(cursor.at) !== mark) return null;
    cursor.at += 1;
    return step(cursor);
  };

const end: Step = (cursor) =>
  cursor.at < cursor.text.length ? fault("coupon-excess-data", cursor.at, cursor.text.length - cursor.at) : null;

const coupon =
  (steps: Step): Linter =>
  (text) =>
    nonDigit(text) ?? steps({ text, at: 0 });

const lengthOf = (name: string, field: string, lengths: string, more: 0 | 6, prefix?: PrefixLookup): Step =>
  counted({
    lengths,
    more,
    missing: `coupon-missing-${name}-vli`,
    invalid: `coupon-invalid-${field}-length`,
    truncated: `coupon-truncated-${field}`,
    ...(prefix === undefined ? {} : { prefix }),
  });

const PREFIX_LENGTHS = "0123456";

/** What has to be bought: how much, in which unit, and of which family of products. */
const purchase = (nth: "1st" | "2nd" | "3rd"): Step =>
  inOrder(
    lengthOf(`${nth}-purchase-requirement`, `${nth}-purchase-requirement`, "12345", 0),
    digitOf("012349", `coupon-missing-${nth}-purchase-requirement-code`, `coupon-invalid-${nth}-purchase-requirement-code`),
    digits(3, `coupon-truncated-${nth}-purchase-family-code`),
  );

/** The maker of what has to be bought besides; 9 stands for that of the coupon. */
const maker = (nth: "2nd" | "3rd", prefix: PrefixLookup): Step => {
  const own = lengthOf(`${nth}-purchase-gcp`, `${nth}-purchase-gcp`, PREFIX_LENGTHS, 6, prefix);
  return (cursor) => {
    if (cursor.text.charAt(cursor.at) !== "9") return own(cursor);
    cursor.at += 1;
    return null;
  };
};

/** A date of six digits that has to be real. */
const day =
  (short: string, invalid: string, keep: (day: string) => void): Step =>
  (cursor) => {
    const start = cursor.at;
    const found = digits(6, short)(cursor);
    if (found !== null) return found;
    const text = cursor.text.slice(start, cursor.at);
    keep(text);
    return yymmdd(text) === null ? null : fault(invalid, start, 6);
  };

/** Years from 51 on are those of the last century. */
const sortable = (date: string): string => (date.slice(0, 2) > "50" ? `19${date}` : `20${date}`);

/** The dates on which a coupon ends and begins. */
const validity: Step = (cursor) => {
  const start = cursor.at;
  let [expires, begins] = ["", ""];
  const found = inOrder(
    optional(
      "3",
      day("coupon-too-short-for-expiration-date", "coupon-invalid-exipiration-date", (text) => {
        expires = text;
      }),
    ),
    optional(
      "4",
      day("coupon-too-short-for-start-date", "coupon-invalid-start-date", (text) => {
        begins = text;
      }),
    ),
  )(cursor);
  if (found !== null || expires === "" || begins === "" || sortable(expires) >= sortable(begins)) return found;
  return fault("coupon-expiration-before-start", start, cursor.at - start);
};

/** A North American coupon code, as AI (8110) carries it. */
export const couponCode = (prefix: PrefixLookup): Linter =>
  coupon(
    inOrder(
      lengthOf("gcp", "gcp", PREFIX_LENGTHS, 6, prefix),
      digits(6, "coupon-truncated-offer-code"),
      lengthOf("save-value", "save-value", "12345", 0),
      purchase("1st"),
      optional(
        "1",
        inOrder(
          digitOf("0123", "coupon-missing-additional-purchase-rules-code", "coupon-invalid-additional-purchase-rules-code"),
          purchase("2nd"),
          maker("2nd", prefix),
        ),
      ),
      optional("2", inOrder(purchase("3rd"), maker("3rd", prefix))),
      validity,
      optional("5", lengthOf("serial-number", "serial-number", "0123456789", 6)),
      optional("6", lengthOf("retailer-gcp-or-gln", "retailer-gcp-or-gln", "1234567", 6, prefix)),
      optional(
        "9",
        inOrder(
          digitOf("01256", "coupon-missing-save-value-code", "coupon-invalid-save-value-code"),
          digitOf("012", "coupon-missing-save-value-applies-to-item", "coupon-invalid-save-value-applies-to-item"),
          digitOf("0123456789", "coupon-missing-store-coupon-flag", "coupon-invalid-store-coupon-flag"),
          digitOf("01", "coupon-missing-dont-multiply-flag", "coupon-invalid-dont-multiply-flag"),
        ),
      ),
      end,
    ),
  );

/** A positive offer file coupon, as AI (8112) carries it. */
export const couponPosOffer = (prefix: PrefixLookup): Linter =>
  coupon(
    inOrder(
      digitOf("01", "coupon-missing-format-code", "coupon-invalid-format-code"),
      lengthOf("funder", "funder", PREFIX_LENGTHS, 6, prefix),
      digits(6, "coupon-truncated-offer-code"),
      lengthOf("serial-number", "serial-number", "0123456789", 6),
      end,
    ),
  );
