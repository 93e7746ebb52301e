import type { Issue, MessageTable } from "@countykit/core";
import { issueMaker, nearest } from "@countykit/core/reading";
import type { DeclaredFigure, DeclaredKind } from "../figures/declared.js";
import { checkRosters } from "../rosters/check/check-rosters.js";
import type { CoverageRecord } from "./coverage-record.js";
import { figureIds, readAs } from "./figures-read.js";

interface Notes {
  readonly "figure-not-read": { readonly id: string };
  readonly "figure-kind": { readonly id: string; readonly kind: DeclaredKind; readonly wanted: DeclaredKind };
  readonly "figure-later": { readonly id: string; readonly on: string; readonly asOf: string };
}

const KINDS: Readonly<Record<DeclaredKind, { readonly zh: string; readonly en: string }>> = {
  number: { zh: "数量", en: "a number" },
  names: { zh: "清单", en: "a list of names" },
  flag: { zh: "是否", en: "a yes or no" },
  date: { zh: "日期", en: "a day" },
  text: { zh: "文字", en: "a text" },
};

const TABLE: MessageTable<Notes> = {
  "figure-not-read": {
    zh: ({ id }) => `没有指标用到“${id}”这项数据`,
    en: ({ id }) => `No indicator reads the figure “${id}”`,
  },
  "figure-kind": {
    zh: ({ id, kind, wanted }) => `“${id}”应是${KINDS[wanted].zh}，这里写成了${KINDS[kind].zh}，不起作用`,
    en: ({ id, kind, wanted }) => `The figure “${id}” is read as ${KINDS[wanted].en}; as ${KINDS[kind].en} it has no effect`,
  },
  "figure-later": {
    zh: ({ id, on, asOf }) => `“${id}”是 ${on} 的数据，说明不了 ${asOf} 的情况`,
    en: ({ id, on, asOf }) => `The figure “${id}” is of ${on} and says nothing of ${asOf}`,
  },
};

const note = /* @__PURE__ */ issueMaker<Notes>(TABLE, {});

/**
 * What deserves a look in a record without being wrong (档案提示): figures that no indicator reads, the first fifty of them with the id that was likely
 * meant; figures of another kind than the one that is read; figures of a day after the one up to which the record counts; and what `checkRosters` notes of its
 * rosters.
 *
 * @example
 * ```ts
 * import { coverageNotes, parseCoverageOrThrow } from "@countykit/coverage-metrics";
 *
 * const record = parseCoverageOrThrow({
 *   id: "x",
 *   name: "某县",
 *   county: { code: "440281" },
 *   figures: [{ kind: "number", id: "village.located", value: 137 }],
 * });
 * coverageNotes(record).map(({ code, path, didYouMean }) => [code, path, didYouMean]); // => [["figure-not-read", "/figures/0/id", "villages.located"]]
 * ```
 * @source semantics § 8: `didYouMean` for near-miss names
 */
export function coverageNotes({ figures, baseline, rosters, asOf }: CoverageRecord): readonly Issue[] {
  let guesses = MOST_GUESSES;
  const meant = (id: string): string | undefined => {
    guesses -= 1;
    return guesses < 0 ? undefined : nearest(id, figureIds());
  };
  return [
    ...figures.flatMap((figure, index) => notesOn(figure, `/figures/${index}`, asOf, meant)),
    ...(baseline?.figures ?? []).flatMap((figure, index) => notesOn(figure, `/baseline/figures/${index}`, baseline?.asOf ?? null, meant)),
    ...checkRosters(rosters, asOf === null ? {} : { asOf }).notes.map((issue) => ({ ...issue, path: `/rosters${issue.path}` })),
  ];
}

/** A guess compares a name with all others; a record of thousands of wrong names was not mistyped. */
const MOST_GUESSES = 50;

type Guess = (id: string) => string | undefined;

function notesOn({ id, kind, on }: DeclaredFigure, at: string, asOf: string | null, guess: Guess): readonly Issue[] {
  const kinds = readAs(id);
  const [wanted] = kinds;
  const later = on !== undefined && asOf !== null && on > asOf;
  return [
    ...(wanted === undefined ? [unread(id, at, guess(id))] : []),
    ...(wanted === undefined || kinds.includes(kind)
      ? []
      : [note("figure-kind", `${at}/kind`, { id, kind, wanted }, { expected: wanted, received: kind, didYouMean: wanted })]),
    ...(later ? [note("figure-later", `${at}/on`, { id, on, asOf }, { expected: `<= ${asOf}`, received: on })] : []),
  ];
}

function unread(id: string, at: string, meant: string | undefined): Issue {
  return note("figure-not-read", `${at}/id`, { id }, { received: `“${id}”`, ...(meant === undefined ? {} : { didYouMean: meant }) });
}
