/** The id of a number between two days, or from one day on. */
const WINDOW = /^(?<figure>.+)\.from-(?<from>\d{4}-\d{2}-\d{2})(?:\.to-(?<to>\d{4}-\d{2}-\d{2}))?$/u;

/** What stands was there before the programme as well: its number says nothing of what is new. */
const STANDING = /^(?:stations|facilities)\./u;

/**
 * Under which other ids somebody may have declared the figure of a window (期间数的申报口径). What a programme declares as its own it has counted from its
 * own first day on: 4385 person-times are those of the programme, and not of the years before it. So a window that begins with the programme is
 * answered by the figure without a first day.
 */
export function ownIds(id: string, begins: string | undefined, asOf: string): readonly string[] {
  const { figure, from, to } = WINDOW.exec(id)?.groups ?? {};
  if (begins === undefined || figure === undefined || from !== begins || STANDING.test(figure)) return [];
  if (to === undefined) return [figure];
  return to >= asOf ? [`${figure}.to-${to}`, `${figure}.from-${from}`, figure] : [`${figure}.to-${to}`];
}
