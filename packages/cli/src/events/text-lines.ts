/** A line of a file, counted from 1; `null` where the bytes are no UTF-8 or the line is longer than anything a line may be. */
export interface TextLine {
  readonly row: number;
  readonly text: string | null;
  readonly fault?: "not-utf-8" | "too-long";
}

/** No line of events is longer, in characters. */
const LONGEST = 64 * 1024 * 1024;

/** The lines of a file as they come (逐行读取). Nothing follows a fault: where the next line begins is not known then. */
export async function* textLines(pieces: AsyncIterable<Uint8Array>, longest: number = LONGEST): AsyncGenerator<TextLine> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let row = 1;
  let rest: string[] = [];
  let waiting = 0;
  const take = function* (text: string): Generator<TextLine> {
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      rest.push(text.slice(from, end));
      yield { row, text: rest.join("").replace(/\r$/u, "") };
      rest = [];
      waiting = 0;
      row += 1;
      from = end + 1;
    }
    rest.push(text.slice(from));
    waiting += text.length - from;
  };
  for await (const piece of pieces) {
    const text = decoded(decoder, piece);
    if (text === null) return yield { row, text: null, fault: "not-utf-8" };
    yield* take(text);
    if (waiting > longest) return yield { row, text: null, fault: "too-long" };
  }
  const end = decoded(decoder);
  if (end === null) return yield { row, text: null, fault: "not-utf-8" };
  const last = rest.join("") + end;
  if (last !== "") yield { row, text: last };
}

function decoded(decoder: InstanceType<typeof TextDecoder>, piece?: Uint8Array): string | null {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    return null;
  }
}
