import { type Issue, ok, type Result } from "@countykit/core";
import { openCountyBook } from "@countykit/coverage-metrics";
import {
  type DecisiveFacts,
  decisiveFacts,
  parseState,
  type Rubric,
  score,
  type Scoring,
  type State,
  type StateFact,
  uplift,
} from "@countykit/scoring-rubric";
import { type ExitCode } from "../exit-code.js";
import { builtInRubric, type ChosenRubric, chooseRubric, unknownRubric } from "../input/choose-rubric.js";
import { parseProgramme, type Programme } from "../input/parse-programme.js";
import { readFacts } from "../input/read-facts.js";
import { readSource, STDIN } from "../input/read-source.js";
import { placed, placedAll, type SourceTree } from "../input/source-tree.js";
import type { Io } from "../io.js";
import type { ScoreOptions } from "../options/score-options.js";
import { renderScore } from "../render/score/score.js";
import { styleFor } from "../render/style.js";
import { wrap } from "../render/wrap.js";
import { scoreReportText } from "../score-report.js";
import { explainableNamed, explainables } from "../scores/explainables.js";
import { mergeFacts } from "../scores/merge-facts.js";
import { noFactsUsed, type PlacedState, stateNotes } from "../scores/score-notes.js";
import { stateRemarks } from "../scores/state-remarks.js";
import { unknownExplained } from "../scores/unknown-explained.js";
import { factsInBook } from "../scores/wire-facts.js";
import { message, textsIn } from "../texts.js";
import { refuse } from "./refuse.js";
import type { Scored } from "./scored.js";

/** `countykit score`: reads a state and its rubric, takes in facts from elsewhere, and says what the facts support. */
export async function scoreFile(file: string, options: ScoreOptions, io: Io): Promise<ExitCode> {
  if ([file, options.rubric, options.facts].filter((name) => name === STDIN).length > 1)
    return refused([{ code: "stdin-twice", path: "", received: STDIN, message: message("twoStdin", {}) }], options, io);
  const [source, asked, extra] = await Promise.all([
    readSource(file, io),
    chooseRubric(options.rubric, io),
    options.facts === null ? null : readSource(options.facts, io),
  ]);
  const issues = [source, asked, extra].flatMap((read) => (read === null || read.ok ? [] : read.issues));
  if (!source.ok || !asked.ok || extra?.ok === false) return refused(issues, options, io);
  const read = readState(source.value, file, asked.value);
  if (!read.ok) return refused(read.issues, options, io);
  const facts = extra === null ? ok([]) : readFacts(extra.value, options.facts ?? "", read.value.rubric);
  if (!facts.ok) return refused(facts.issues, options, io);
  const scored = scoreOne(read.value, facts.value, options);
  if (options.explain === null) return answer(scored, options, io);
  const all = explainables(scored);
  const asksFor = explainableNamed(all, options.explain);
  return asksFor === null
    ? refused([unknownExplained(options.explain, all)], options, io)
    : answer({ ...scored, explained: asksFor.step }, options, io);
}

/** A state with its rubric and place, and the programme it belongs to. */
interface Read extends PlacedState {
  readonly programme: Programme;
  /** What deserves a look in the rubric. */
  readonly notes: readonly Issue[];
}

/** The state of a file, read by the rubric it names or by the one that was asked for. */
function readState(tree: SourceTree, file: string, asked: ChosenRubric | null): Result<Read> {
  const programme = parseProgramme(tree, file);
  if (!programme.ok) return programme;
  const { score: section } = programme.value;
  const at = section === tree.value ? "" : "/score";
  const within = (issues: readonly Issue[]): Result<never> => ({
    ok: false,
    issues: placedAll(
      issues.map((issue) => ({ ...issue, path: `${at}${issue.path}` })),
      file,
      tree,
    ),
  });
  if (section === null) return { ok: false, issues: [placed(noScore, file, tree)] };
  const named = rubricNamed(section);
  const rubric = asked?.rubric ?? (named === null ? null : builtInRubric(named));
  if (rubric === null && named !== null) return within([unknownRubric(named, "/rubric")]);
  const state = parseState(section, rubric ?? undefined);
  if (!state.ok) return within(state.issues);
  if (rubric === null) return within([unknownRubric(state.value.rubric, "/rubric")]);
  return ok({ programme: programme.value, rubric, state: state.value, file, tree, at, notes: asked?.notes ?? [] });
}

const rubricNamed = (section: unknown): string | null =>
  typeof section === "object" && section !== null && "rubric" in section && typeof section.rubric === "string" ? section.rubric : null;

const noScore: Issue = {
  code: "missing-section",
  path: "",
  expected: "score: countykit-score/1",
  message: message("noScore", {}),
  hint: message("noScoreHint", {}),
};

/** Scores a state by its own facts, those that its coverage section tells, and those of a file, which prevail (评分). */
function scoreOne(read: Read, extra: readonly StateFact[], { target, facts: factsFile }: ScoreOptions): Scored {
  const { programme, rubric, state, notes } = read;
  const { coverage } = programme;
  const asked = new Set(rubric.facts.map(({ id }) => id));
  const book = coverage === null ? null : openCountyBook({ asOf: state.asOf, declared: coverage.figures, rosters: coverage.rosters });
  const observed = book === null ? [] : factsInBook(book).filter(({ id }) => asked.has(id));
  const stated = mergeFacts(extra, state.facts);
  const all = mergeFacts(stated.facts, observed);
  const full: State = { ...state, facts: all.facts };
  const scoring = score(rubric, full);
  const from = scoring.claimed === null ? "supported" : "claimed";
  return {
    programme,
    rubric,
    state: full,
    scoring,
    explained: null,
    decisive: decisiveOf(rubric, full, target),
    uplift: target === null ? null : uplift(rubric, full, { target, from }),
    taken: { coverage: all.taken.length, file: extra.length },
    notes: [
      ...stateNotes(read, [...stated.differences, ...all.differences]),
      ...stateRemarks(read, full),
      ...(factsFile !== null && extra.length === 0 ? [noFactsUsed(factsFile)] : []),
      ...notes,
    ],
  };
}

/** A rubric without grades has nothing to settle but the total that is asked for. */
function decisiveOf(rubric: Rubric, state: State, target: number | null): DecisiveFacts | null {
  if (target !== null) return decisiveFacts(rubric, state, { atLeast: target });
  return rubric.grades.length === 0 ? null : decisiveFacts(rubric, state);
}

/** Below this many columns a line holds a few words only. */
const NARROWEST = 40;

function answer(scored: Scored, options: ScoreOptions, io: Io): ExitCode {
  const code = exitCodeOf(scored.scoring, scored.rubric, options.target);
  if (options.format === "json") {
    io.stdout(scoreReportText(scored));
    return code;
  }
  const style = styleFor(io, NARROWEST);
  io.stdout(`${renderScore(scored, options.language, style)}\n`);
  io.stdout(`${wrap(textsIn(options.language)("scoreExitLine", { code }), style.width).join("\n")}\n`);
  return code;
}

/**
 * A veto, the lowest of several grades, a claim above what the facts support or that they rule out, and a target above the most there can be are
 * failures; what is open stays open, and so do papers that are not there.
 */
export function exitCodeOf({ vetoed, groups, bonuses, total, rating }: Scoring, { grades }: Rubric, target: number | null): ExitCode {
  const items = [...groups.flatMap((group) => group.items), ...bonuses];
  const lowest = grades.length > 1 && rating.kind === "grade" && rating.grade === grades.at(-1)?.id;
  const missed = lowest || (target !== null && total.max < target);
  if (vetoed === "yes" || missed || items.some(({ claim }) => claim === "too-high" || claim === "impossible")) return 1;
  const open = vetoed === "unknown" || rating.kind === "unknown" || total.min !== total.max;
  return open || items.some(({ missingEvidence }) => (missingEvidence ?? []).length > 0) ? 2 : 0;
}

const refused = (issues: readonly Issue[], { language, format }: ScoreOptions, io: Io): ExitCode =>
  refuse(issues, { language, format, command: "score" }, io);
