/** JSON for people: what fits into a line stands on it. */
export function jsonText(value: unknown, indent = "", width = 96): string {
  const flat = flatText(value);
  if (flat.length + indent.length <= width || typeof value !== "object" || value === null) return flat;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((one) => `${deeper}${jsonText(one, deeper, width)}`)
    : Object.entries(value).map(([key, one]) => `${deeper}${JSON.stringify(key)}: ${jsonText(one, deeper, width - key.length - 4)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}

function flatText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flatText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${flatText(one)}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
