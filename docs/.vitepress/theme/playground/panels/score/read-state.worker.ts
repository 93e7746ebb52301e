import "../../without-eval.js";
import { readStateFile } from "./read-state-file.js";

addEventListener("message", ({ data }: MessageEvent<File>) => {
  // What fails here fails the worker, of which the page hears.
  void readStateFile(data.name, bytesOf(data)).then((read) => postMessage(read), reportError);
});

async function* bytesOf(file: File): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await file.arrayBuffer());
}
