import type { Box, Drawing } from "./trace-drawing.js";

/** A drawing as text for Mermaid (流程图文本), which renders in many editors and wikis. */
export function mermaidOf({ boxes, arrows }: Drawing): string {
  const lines = [
    "flowchart LR",
    ...boxes.map((box) => `  ${box.id}${shaped(box)}`),
    ...arrows.map(([from, to]) => `  ${from} --> ${to}`),
    ...boxes.filter(({ kind }) => kind === "start").map(({ id }) => `  style ${id} stroke-width:3px`),
  ];
  return `${lines.join("\n")}\n`;
}

const shaped = ({ kind, lines }: Box): string => {
  const text = `"${lines.map(escaped).join("<br>")}"`;
  return kind === "process" ? `([${text}])` : `[${text}]`;
};

/** Nothing of an identifier is taken for markup. */
const escaped = (line: string): string => line.replaceAll(/["&<>#;`\\\p{Cc}]/gu, (character) => `#${character.codePointAt(0) ?? 0};`);
