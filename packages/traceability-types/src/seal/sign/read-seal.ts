import { timeOf } from "../../epcis/normal/time.js";
import { checkEntries } from "../entries.js";
import { isHash } from "../tree/hashes.js";
import { fromBase64url } from "./base64url.js";
import type { SealStatement } from "./statement.js";

const INSTANT = /^.{10}T.{8}\.[0-9]{3}Z$/u;

/** Whether a text is a time in UTC to the millisecond, of a day that there is. */
export const isInstant = (text: string): boolean => INSTANT.test(text) && !Number.isNaN(timeOf(text));

/** A seal of the right form, or nothing. */
export function readSeal(
  seal: unknown,
): { readonly statement: SealStatement; readonly entries: readonly string[]; readonly signature: Uint8Array } | null {
  const statement = member(seal, "statement");
  const entries = checkEntries(member(seal, "entries"), "/seal/entries");
  const written = member(seal, "signature");
  const signature = typeof written === "string" && written.length === 86 ? fromBase64url(written) : null;
  const [size, root, head, sealedAt] = ["size", "root", "head", "sealedAt"].map((name) => member(statement, name));
  const previous = member(statement, "previous");
  const [oldSize, oldRoot] = [member(previous, "size"), member(previous, "root")];
  if (member(statement, "kind") !== "countykit-seal" || member(statement, "version") !== 1 || !entries.ok || signature === null)
    return null;
  if (!isSize(size) || !isHash(root) || !isHash(head)) return null;
  if (sealedAt !== undefined && !(typeof sealedAt === "string" && isInstant(sealedAt))) return null;
  if (previous !== undefined && !(isSize(oldSize) && isHash(oldRoot))) return null;
  return {
    statement: {
      kind: "countykit-seal",
      version: 1,
      size,
      root,
      head,
      ...(isSize(oldSize) && isHash(oldRoot) ? { previous: { size: oldSize, root: oldRoot } } : {}),
      ...(typeof sealedAt === "string" ? { sealedAt } : {}),
    },
    entries: entries.value,
    signature,
  };
}

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;

const isSize = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
