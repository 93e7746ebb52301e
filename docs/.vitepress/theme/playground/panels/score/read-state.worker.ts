import "../../without-eval.js";
import { piecesOf } from "../../pieces-of.js";
import { readStateFile } from "./read-state-file.js";

addEventListener("message", ({ data }: MessageEvent<File>) => {
  // What fails here fails the worker, of which the page hears.
  void readStateFile(data.name, piecesOf(data)).then((read) => postMessage(read), reportError);
});
