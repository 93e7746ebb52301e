import "../../without-eval.js";
import { countRosters } from "./count-rosters.js";
import type { Asked } from "./roster-file.js";

addEventListener("message", ({ data }: MessageEvent<Asked>) => postMessage(countRosters(data)));
