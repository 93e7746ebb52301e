import { type EdgeLabel, Graph, type GraphLabel, layout, type NodeLabel } from "@dagrejs/dagre";
import stringWidth from "string-width";
import type { Box, Drawing } from "./trace-drawing.js";

/** Sizes in pixels of a text of 12 px. */
const [COLUMN, LINE, PAD, MARGIN] = [6.8, 17, 10, 16];

/** More boxes than this nobody can read, and the layout would take minutes. */
export const MOST_BOXES = 400;

/** A drawing as a picture (流程图图片): from left to right, with a width that fits the text of any script. Colours follow the reader's scheme. */
export function svgOf({ boxes, arrows }: Drawing): string {
  const graph = new Graph<GraphLabel, NodeLabel, EdgeLabel>({ directed: true });
  graph.setGraph({ rankdir: "LR", nodesep: 18, ranksep: 40, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const box of boxes) graph.setNode(box.id, sizeOf(box));
  for (const [from, to] of arrows) graph.setEdge(from, to);
  layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const drawn = [
    ...arrows.map(([from, to]) => {
      const { points = [] }: Way = graph.edge(from, to);
      return `<polyline class="a" points="${points.map(({ x, y }) => `${round(x)},${round(y)}`).join(" ")}"/>`;
    }),
    ...boxes.map((box) => drawnBox(box, graph.node(box.id))),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="system-ui, 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif" font-size="12">
<style>.b{fill:#fff;stroke:#556}.p{fill:#eef4ee;stroke:#575}.s{stroke-width:3}.a{fill:none;stroke:#667;marker-end:url(#h)}text{fill:#111}@media(prefers-color-scheme:dark){.b{fill:#222;stroke:#99a}.p{fill:#232c24;stroke:#8a8}.a{stroke:#99a}text{fill:#eee}}</style>
<defs><marker id="h" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0L8 4L0 8z" fill="#778"/></marker></defs>
${drawn.join("\n")}
</svg>
`;
}

const sizeOf = ({ lines }: Box): { readonly width: number; readonly height: number } => ({
  width: Math.max(...lines.map((line) => stringWidth(line))) * COLUMN + 2 * PAD,
  height: lines.length * LINE + 2 * PAD - 4,
});

interface Way {
  readonly points?: readonly { readonly x: number; readonly y: number }[];
}

interface Placed {
  readonly x?: number;
  readonly y?: number;
  readonly width?: number;
  readonly height?: number;
}

function drawnBox({ kind, lines }: Box, { x = 0, y = 0, width = 0, height = 0 }: Placed): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const text = lines.map(
    (line, index) => `<text x="${round(x)}" y="${round(top + PAD + 10 + index * LINE)}" text-anchor="middle">${escaped(line)}</text>`,
  );
  const shape = kind === "process" ? "b p" : kind === "start" ? "b s" : "b";
  const corner = kind === "process" ? height / 2 : 4;
  return `<rect class="${shape}" x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" rx="${round(corner)}"/>${text.join("")}`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/gu, (character) => ENTITIES[character] ?? "").replaceAll(/\p{Cc}/gu, " ");
