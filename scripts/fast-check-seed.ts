import process from "node:process";
import fc from "fast-check";

/** Laws are tried on the same cases in every run, so that a run can be repeated; `COUNTYKIT_SEED=<n>` tries others. */
fc.configureGlobal({ seed: Number(process.env["COUNTYKIT_SEED"] ?? 2021) });
