import "../../without-eval.js";
import { type BudgetFile, readBudgetFile } from "./read-budget-file.js";

addEventListener("message", ({ data }: MessageEvent<BudgetFile>) => {
  // What fails here fails the worker, of which the page hears.
  void readBudgetFile(data).then((read) => postMessage(read), reportError);
});
