/** The bytes of a file in pieces, so that a large one is given up before all of it is in memory (分段读取). */
export async function* piecesOf(content: Blob): AsyncGenerator<Uint8Array> {
  const size = 64 * 1024;
  for (let at = 0; at < content.size; at += size) yield new Uint8Array(await content.slice(at, at + size).arrayBuffer());
}
