import { fault, type Fault, type Linter } from "./fault.js";

/** What a register says of a company prefix (厂商识别代码): whether it was given out, or that the register cannot be asked. */
export type PrefixLookup = (digits: string) => "known" | "unknown" | "offline";

/** Without a register every prefix may have been given out. */
export const anyPrefix: PrefixLookup = () => "known";

const SHORTEST = 4;

/** A company prefix begins with a character of the text; the digits from there are looked up. */
export function companyPrefix(at: 0 | 1, lookUp: PrefixLookup = anyPrefix): Linter {
  return (text): Fault | null => {
    const rest = text.slice(at);
    if (rest.length < SHORTEST) return fault("too-short-for-gcp", at > text.length ? text.length : at, rest.length);
    const [digits = ""] = /^[0-9]*/u.exec(rest) ?? [];
    const answer = digits.length < SHORTEST ? "unknown" : lookUp(digits);
    if (answer === "known") return null;
    return fault(answer === "offline" ? "gcp-datasource-offline" : "invalid-gcp-prefix", at, rest.length);
  };
}
