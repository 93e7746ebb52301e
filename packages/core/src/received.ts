/** What stood there, short enough to print (收到的内容): quoted text of at most 40 characters, a number or boolean with its type, else the type. */
export function describeReceived(input: unknown): string {
  if (typeof input === "string") return `“${input.length > 40 ? `${input.slice(0, 40)}…` : input}”`;
  if (input === null) return "null";
  if (Array.isArray(input)) return "array";
  return typeof input === "number" || typeof input === "boolean" ? `${typeof input} ${String(input)}` : typeof input;
}
