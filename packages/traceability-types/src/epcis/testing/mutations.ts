/** A document with one thing changed, and what was changed. */
export interface Mutation {
  readonly what: string;
  readonly document: unknown;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Values that are put in the place of others. */
const REPLACEMENTS: readonly unknown[] = [
  null,
  true,
  0,
  -1.5,
  "",
  "text",
  "urn:x:y",
  "https://example.org/a b",
  "2026-02-30T00:00:00Z",
  [],
  {},
  [[]],
  ["a", "a"],
  { id: "x" },
];

/** Every field and entry of a document deleted, misspelt, doubled, or replaced by something else: each change by itself. */
export function* mutationsOf(document: unknown): Generator<Mutation> {
  for (const path of pathsOf(document)) {
    const at = `/${path.join("/")}`;
    yield { what: `delete ${at}`, document: changed(document, path, () => []) };
    const last = path.at(-1);
    if (typeof last === "string") {
      for (const name of [`${last}x`, last.slice(1), last.toUpperCase(), `ex:${last}`, `:${last}`, ` ${last}`])
        yield { what: `rename ${at} to ${name}`, document: changed(document, path, (_, value) => [[name, value]]) };
    } else
      yield {
        what: `double ${at}`,
        document: changed(document, path, (key, value) => [
          [key, value],
          [key, value],
        ]),
      };
    for (const value of REPLACEMENTS)
      yield { what: `${at} = ${JSON.stringify(value)}`, document: changed(document, path, (key) => [[key, value]]) };
    for (const text of textsNear(valueAt(document, path)))
      yield { what: `${at} = ${JSON.stringify(text)}`, document: changed(document, path, (key) => [[key, text]]) };
  }
}

/** Texts that are nearly the one that is there. */
function textsNear(value: unknown): readonly string[] {
  if (typeof value !== "string") return [];
  return [
    `${value}x`,
    value.slice(1),
    value.slice(0, -1),
    value.toLowerCase(),
    value.replace(":", ""),
    `${value} `,
    `${value}#[`,
    value.replace(/\d/u, "x"),
  ];
}

type Step = string | number;

function* pathsOf(value: unknown, path: readonly Step[] = []): Generator<readonly Step[]> {
  const entries: readonly (readonly [Step, unknown])[] = Array.isArray(value)
    ? value.map((one: unknown, index) => [index, one] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  for (const [step, one] of entries) {
    yield [...path, step];
    yield* pathsOf(one, [...path, step]);
  }
}

const valueAt = (value: unknown, path: readonly Step[]): unknown =>
  path.reduce<unknown>((one, step) => (Array.isArray(one) ? one[Number(step)] : isObject(one) ? one[step] : undefined), value);

type Change = (key: Step, value: unknown) => readonly (readonly [Step, unknown])[];

function changed(value: unknown, [step, ...rest]: readonly Step[], change: Change): unknown {
  if (step === undefined) return value;
  const inside: Change = (key, one) => (rest.length === 0 ? change(key, one) : [[key, changed(one, rest, change)]]);
  if (Array.isArray(value))
    return value.flatMap((one: unknown, index) => (index === step ? inside(index, one).map(([, made]) => made) : [one]));
  return isObject(value)
    ? Object.fromEntries(Object.entries(value).flatMap(([key, one]) => (key === step ? inside(key, one) : [[key, one] as const])))
    : value;
}
