/** Longest text that is tried, but by patterns that look at its beginning alone. */
const LONGEST_TRIED = 1000;

/** As long as other texts of profiles may be. */
export const LONGEST_PATTERN = 2000;

/** Most steps that trying one pattern on one text may take. */
const MOST_STEPS = 1e8;

/** Pieces of a regular expression that is one: escapes, sets, what opens and closes a group, repetition, and single characters. */
const PIECES =
  /\\[upP]\{[^}]*\}|\\k<[^>]*>|\\.|\[(?:\\.|[^\]\\])*\]|\(\?<[A-Za-z_$][^>]*>|\(\?<[=!]|\(\?[a-z-]*[:=!]|[*+?]\??|\{\d+(?:,\d*)?\}\??|./gsu;

/** In how many ways a part can match at one place, and how many pieces one way goes through. */
interface Effort {
  readonly ways: number;
  readonly length: number;
}

const PIECE: Effort = { ways: 1, length: 1 };

/** A group that is being read: the ways of its finished branches, and the branch so far without its last part. */
interface Group {
  finished: number;
  ways: number;
  length: number;
  last: Effort;
}

const openGroup = (): Group => ({ finished: 0, ways: 1, length: 0, last: { ways: 1, length: 0 } });

function next(group: Group, part: Effort): void {
  group.ways *= group.last.ways;
  group.length += group.last.length;
  group.last = part;
}

function closed(group: Group): Effort {
  next(group, PIECE);
  return { ways: group.finished + group.ways, length: group.length + 1 };
}

/**
 * How many steps a regular expression takes at most on a text of 1,000 characters: each choice multiplies the ways, open repetition a thousandfold. Without end when what is
 * repeated without end holds a choice itself, as in `(a+)+`.
 */
function effortOf(source: string): { readonly steps: number; readonly bounded: boolean } {
  const groups = [openGroup()];
  let [group = openGroup()] = groups;
  let open = false;
  let bounded = source.startsWith("^");
  for (const [piece] of source.matchAll(PIECES)) {
    if (piece.startsWith("(")) {
      group = openGroup();
      groups.push(group);
    } else if (piece === ")") {
      const inside = closed(group);
      groups.pop();
      group = groups.at(-1) ?? group;
      next(group, inside);
    } else if (piece === "|") {
      if (groups.length === 1) bounded = false;
      next(group, PIECE);
      group.finished += group.ways;
      group.ways = 1;
    } else {
      const times = timesOf(piece);
      if (times === null) next(group, PIECE);
      else {
        open ||= times[1] === Infinity;
        group.last = repeated(group.last, times);
      }
    }
  }
  const { ways, length } = closed(group);
  // What is not bound to the start is tried everywhere.
  return { steps: ways * length * (bounded ? 1 : LONGEST_TRIED), bounded: bounded && !open };
}

type Times = readonly [least: number, most: number];

function timesOf(piece: string): Times | null {
  if (piece.startsWith("?")) return [0, 1];
  if (piece.startsWith("*") || piece.startsWith("+")) return [0, Infinity];
  const [, least, comma, most = ""] = /^\{(\d+)(,?)(\d*)\}/u.exec(piece) ?? [];
  if (least === undefined) return null;
  return [Number(least), comma === "" ? Number(least) : most === "" ? Infinity : Number(most)];
}

function repeated({ ways, length }: Effort, [least, most]: Times): Effort {
  if (most === Infinity) return { ways: ways > 1 ? Infinity : LONGEST_TRIED, length: length * Math.max(least, 1) };
  return { ways: (most - least + 1) * ways ** most, length: length * Math.max(most, 1) };
}

/**
 * Whether a text is a regular expression that can be tried on any text within a moment (正则表达式): at most 2,000 characters, no repetition or choice within what is repeated
 * without end, and few open repetitions, two when it begins with `^` and else one, beside few other choices.
 */
export function isSafePattern(source: string): boolean {
  if (source.length > LONGEST_PATTERN) return false;
  try {
    const pattern = new RegExp(source, "u");
    if (effortOf(source).steps > MOST_STEPS) return false;
    // Only what is tried is compiled, and may turn out to be too large.
    pattern.test("");
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether texts are like a regular expression. Texts of more than 1,000 are so only when it begins with `^` and repeats nothing without end, so
 * that its steps do not grow with the text.
 */
export function likeThis(source: string): (text: string) => boolean {
  const pattern = new RegExp(source, "u");
  const { bounded } = effortOf(source);
  return (text) => (bounded || text.length <= LONGEST_TRIED) && pattern.test(text);
}
