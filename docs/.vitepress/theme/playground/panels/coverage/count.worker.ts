import "../../without-eval.js";
import { countRosters } from "./count-rosters.js";
import type { Asked } from "./roster-file.js";

addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  // What fails here fails the worker, of which the page hears.
  void countRosters(data).then((counted) => postMessage(counted), reportError);
});
