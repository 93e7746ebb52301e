import type { Result } from "@countykit/core";
import { documentReader, type KeyNames, quantityText, text } from "@countykit/core/reading";
import * as z from "zod";

// A roster of one's own, read through the door that zod stands behind.
interface Roster {
  readonly villages: readonly { readonly id: string; readonly households: string }[];
}
const keyNames: KeyNames = { households: { zh: ["户数"], en: "households" } };
const form = z.strictObject({ villages: z.array(z.strictObject({ id: text, households: quantityText })) }) satisfies z.ZodType<Roster>;
const read: (input: unknown) => Result<Roster> = documentReader<Roster>(form, { failsafe: false, keyNames });
const sound = read({ villages: [{ id: "a", households: 137 }] });
if (!sound.ok || sound.value.villages[0]?.households !== "137") throw new Error(`a sound roster answered ${JSON.stringify(sound)}`);
const refused = read({ villages: [{ id: "a", 户数: 137 }] });
if (refused.ok) throw new Error("a field that is none was accepted");
console.log(JSON.stringify(refused.issues));
