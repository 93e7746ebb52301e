import process from "node:process";
import { gate } from "../lib/gate.mjs";
import { vitest } from "../lib/vitest.mjs";

/** The date tests of core once more, in the time zone that TZ names: civil dates must not know where the process runs. */
const zone = process.env.TZ ?? "";
await gate(`dates under TZ=${zone}`, () => {
  const felt = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (felt !== zone && !(zone === "UTC" && felt === "Etc/UTC"))
    return { examined: 0, unit: "tests", problems: [`TZ is ${zone}, but the process is in ${felt}`] };
  return vitest(["--project", "core", "packages/core/src/dates"], "time-zone", { env: { TZ: zone } });
});
