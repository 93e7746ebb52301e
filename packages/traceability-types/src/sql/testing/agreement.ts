import { asPlain, inOrder, oracleOf } from "../../graph/testing/compare.js";
import { instantOf } from "../../graph/testing/random-events.js";
import { ALWAYS } from "../../graph/times.js";
import type { TraceOptions } from "../../graph/trace/options.js";
import { trace } from "../../graph/trace/trace.js";
import type { TracedRows, TraceManyOptions, TraceStart } from "../stores/trace-in-store.js";
import type { ManyGraphs, PlacedGraph } from "./many-graphs.js";

/** Whoever answers many traces at once. */
export interface Contender {
  readonly name: string;
  readonly answer: (starts: readonly TraceStart[], question: TraceManyOptions) => Promise<readonly TracedRows[]>;
}

/** Both directions, with and without intervals, and as of three instants. */
const QUESTIONS: readonly TraceManyOptions[] = (["forward", "back"] as const).flatMap((direction) =>
  (["interval", "naive"] as const).flatMap((containment) =>
    [ALWAYS, instantOf(3), instantOf(6)].map((asOf) => ({ direction, containment, asOf })),
  ),
);

/** Four questions, one for each direction and kind of containment, as of instants that take turns. */
export const questionsOf = (turn: number): readonly TraceManyOptions[] =>
  [0, 1, 2, 3].flatMap((group) => QUESTIONS.slice(group * 3 + ((turn + group) % 3)).slice(0, 1));

/** What is right: the answers of the typed arrays; of every few of them, held to going through everything, which takes long. */
export interface RightAnswers {
  readonly many: ManyGraphs;
  readonly questions: readonly TraceManyOptions[];
  /** By question, then by start. */
  readonly texts: readonly (readonly string[])[];
  readonly visits: number;
  /** How many were held to the oracle, and which of them differ. */
  readonly searched: number;
  readonly differences: readonly string[];
}

export function rightAnswers(many: ManyGraphs, every: number, questions: readonly TraceManyOptions[]): RightAnswers {
  const differences: string[] = [];
  let [visits, searched, turn] = [0, 0, 0];
  const texts = questions.map((question) =>
    startsOf(many).map(({ graph, start }) => {
      const options = optionsOf(graph, start, question);
      const found = trace(graph.index, start.id, options);
      const text = told(
        found.reached.map(({ id, time }) => [id, time] as const),
        found.visits.map(({ event, object, carrier }) => [event, object, carrier] as const),
        found.untraceable,
      );
      visits += found.visits.length;
      turn += 1;
      if (turn % every === 0) {
        searched += 1;
        const oracle = JSON.stringify(oracleOf(graph.events, start.id, options));
        const plain = JSON.stringify(inOrder(asPlain(graph.events, graph.index, start.id, options)));
        if (oracle !== plain) differences.push(`typed arrays: ${JSON.stringify([graph.events, start, question])}: ${plain}, not ${oracle}`);
      }
      return text;
    }),
  );
  return { many, questions, texts, visits, searched, differences };
}

/** Answers that differ from the right ones. */
export async function differencesOf({ name, answer }: Contender, { many, questions, texts }: RightAnswers): Promise<readonly string[]> {
  const asked = startsOf(many);
  const differences: string[] = [];
  for (const [number, question] of questions.entries()) {
    const answers = await answer(
      asked.map(({ start }) => start),
      question,
    );
    for (const [index, { graph, start }] of asked.entries()) {
      const [text, right] = [named(graph, answers[index]), texts[number]?.[index]];
      if (text !== right) differences.push(`${name}: ${JSON.stringify([graph.events, start, question])}: ${text}, not ${right}`);
    }
  }
  return differences;
}

const startsOf = ({ graphs }: ManyGraphs) => graphs.flatMap((graph) => graph.starts.map((start) => ({ graph, start })));

const optionsOf = (graph: PlacedGraph, { lo, hi }: TraceStart, { direction, containment, asOf }: TraceManyOptions): TraceOptions => ({
  direction,
  window: [lo ?? -ALWAYS, hi ?? ALWAYS],
  asOf: { time: asOf ?? ALWAYS, recorded: graph.recorded },
  containment: containment ?? "interval",
});

/** An answer in numbers, in the names of its graph. */
function named({ names, firstObject, firstEvent }: PlacedGraph, rows: TracedRows | undefined): string {
  if (rows === undefined) return "no answer";
  const id = (object: number) => names[object - firstObject] ?? `no object ${object}`;
  return told(
    [...rows.reached].map(([object, time]) => [id(object), time] as const),
    rows.visits.map(({ event, reached, seen }) => [event - firstEvent, id(reached), id(seen)] as const),
    rows.untraceable.map(id),
  );
}

function told(
  reached: readonly (readonly [string, number])[],
  visits: readonly (readonly [number, string, string])[],
  untraceable: readonly string[],
): string {
  const texts = (rows: readonly (readonly unknown[])[]) => rows.map((row) => JSON.stringify(row)).sort();
  return JSON.stringify([texts(reached), texts(visits), [...untraceable].sort()]);
}
