import { type Encoding, guess, HEAD, isAscii, linesBefore, markOf, type NoText, noText } from "./encoding.js";

/** A piece of a file's text, the encoding once it is known to be another than UTF-8, or why reading stops. */
export type TextPiece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "encoding"; readonly encoding: Encoding }
  | { readonly kind: "not-text"; readonly as: NoText }
  /** Bytes that are not right in the encoding; `lines` counts the line breaks between the last piece and them. */
  | { readonly kind: "damaged"; readonly encoding: Encoding; readonly lines: number };

/**
 * Decodes a file as it comes (解码), strictly: a byte that is not right stops it, and nothing is replaced in silence. A mark decides; without one,
 * text is UTF-8 unless its first Chinese characters are not right in it, and then GB18030 if they are right in that.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<TextPiece> {
  const reader = fromHead(chunks);
  try {
    const head = await reader.head();
    const [mark, other] = [markOf(head), noText(head)];
    if (mark !== null) {
      yield { kind: "encoding", encoding: mark };
      yield* strictly(reader.rest(), mark);
    } else if (other === null) yield* unmarked(reader.rest());
    else yield { kind: "not-text", as: other };
  } finally {
    await reader.close();
  }
}

/** Hands on ASCII as it comes, holds back the first other characters until they have shown their encoding, and goes on in that. */
async function* unmarked(chunks: AsyncGenerator<Uint8Array>): AsyncGenerator<TextPiece> {
  let held: Uint8Array = new Uint8Array(0);
  for (;;) {
    const { value, done = false } = await chunks.next();
    if (!done && held.length === 0 && isAscii(value)) {
      yield { kind: "text", text: new TextDecoder().decode(value) };
      continue;
    }
    if (!done) held = joined(held, value);
    const encoding = guess(held, done);
    if (encoding === "open") continue;
    if (encoding === "damaged") {
      yield { kind: "damaged", encoding: "utf-8", lines: linesBefore(held, "utf-8") };
      return;
    }
    if (encoding !== "utf-8") yield { kind: "encoding", encoding };
    yield* strictly(followed(held, chunks), encoding);
    return;
  }
}

async function* strictly(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const decode = (bytes: Uint8Array | null): TextPiece => {
    try {
      return { kind: "text", text: bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }) };
    } catch {
      return { kind: "damaged", encoding, lines: bytes === null ? 0 : linesBefore(bytes, encoding) };
    }
  };
  for await (const bytes of chunks) {
    const piece = decode(bytes);
    yield piece;
    if (piece.kind === "damaged") return;
  }
  yield decode(null);
}

async function* followed(first: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  yield* rest;
}

interface HeadReader {
  /** The first bytes, as many as tell what the file is. */
  readonly head: () => Promise<Uint8Array>;
  /** All bytes, those of the head included. */
  readonly rest: () => AsyncGenerator<Uint8Array>;
  /** Lets go of the file, also when it was not read to its end. */
  readonly close: () => Promise<unknown>;
}

function fromHead(chunks: AsyncIterable<Uint8Array>): HeadReader {
  const source = chunks[Symbol.asyncIterator]();
  let begun: Uint8Array = new Uint8Array(0);
  return {
    head: async () => {
      while (begun.length < HEAD) {
        const next = await source.next();
        if (next.done === true) break;
        begun = joined(begun, next.value);
      }
      return begun.subarray(0, HEAD);
    },
    rest: async function* () {
      yield begun;
      for (let next = await source.next(); next.done !== true; next = await source.next()) yield next.value;
    },
    close: async () => source.return?.(),
  };
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
