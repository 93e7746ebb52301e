/** What is kept in the address of the page: which panel, and the state of that panel. */
export interface Shared {
  readonly panel: string;
  readonly state: unknown;
}

/** The most that a shared state may hold when it is unpacked; a longer one is not read. */
const MOST_BYTES = 4_000_000;

/**
 * Packs a state for the part of an address after `#`, which a browser keeps to itself: deflated JSON in base64url.
 */
export async function pack({ panel, state }: Shared): Promise<string> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(state)),
    new CompressionStream("deflate-raw"),
    Number.POSITIVE_INFINITY,
  );
  let text = "";
  for (const byte of bytes ?? []) text += String.fromCharCode(byte);
  const packed = btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
  return `${encodeURIComponent(panel)}=${packed}`;
}

/** Reads what was packed; `null` when there is nothing, or what is there was not made by `pack`. Never throws. */
export async function unpack(hash: string): Promise<Shared | null> {
  const [, panel, packed] = /^#?([\w%-]+)=([\w-]*)$/.exec(hash) ?? [];
  if (panel === undefined || packed === undefined) return null;
  try {
    const text = atob(packed.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    const plain = await through(bytes, new DecompressionStream("deflate-raw"), MOST_BYTES);
    return plain === null ? null : { panel: decodeURIComponent(panel), state: JSON.parse(new TextDecoder().decode(plain)) as unknown };
  } catch {
    return null;
  }
}

type ByteTransform = Readonly<{ writable: WritableStream<BufferSource>; readable: ReadableStream<Uint8Array> }>;

/** All bytes that come out of a transformation, or `null` once they are more than the most. */
async function through(bytes: Uint8Array<ArrayBuffer>, { writable, readable }: ByteTransform, most: number): Promise<Uint8Array | null> {
  const writer = writable.getWriter();
  const written = writer.write(bytes).then(() => writer.close());
  // What goes wrong with the writing also comes out at the reading end.
  written.catch(() => undefined);
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
