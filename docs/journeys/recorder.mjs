/**
 * Keeps what was checked. `check` runs one check by its title: it passes unless its body throws; what the body answers is a note of what it
 * looked at. `report` is what goes into the JSON report: numbers that are measured. `goal` tells one of them beside what is wanted: times depend
 * on how busy the machine is, so a goal that is not met is told and fails nothing.
 */
export function recorder() {
  const results = [];
  const report = {};
  let part = "";
  return {
    results,
    report,
    begin(title) {
      part = title;
      console.log(`${title} …`);
    },
    async check(title, body) {
      const name = `${part}: ${title}`;
      try {
        const note = await body();
        results.push({ part, name, ok: true });
        console.log(`  ok      ${title}${typeof note === "string" ? ` (${note})` : ""}`);
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        results.push({ part, name, ok: false, message });
        console.log(`  FAILED  ${title}\n${message.replaceAll(/^/gm, "          ")}`);
      }
    },
    goal: (name, value, { most, least, unit }) => {
      const met = most === undefined ? value >= least : value <= most;
      report.goals ??= {};
      report.goals[name] = { value, ...(most === undefined ? { least } : { most }), unit, met };
      const wanted = most === undefined ? `at least ${least}` : `at most ${most}`;
      console.log(`  goal    ${name}: ${Number(value.toFixed(1))} of ${wanted} ${unit}, ${met ? "met" : "NOT MET"}`);
    },
    say: (text) => console.log(`  ${text}`),
  };
}

/** Fails with all that is wrong, the first twenty told; a check that looked at nothing fails too. */
export function none(problems, examined, unit) {
  if (examined === 0) throw new Error(`no ${unit} examined`);
  if (problems.length === 0) return `${examined} ${unit}`;
  const more = problems.length > 20 ? `\n… and ${problems.length - 20} more` : "";
  throw new Error(`${problems.length} wrong in ${examined} ${unit}:\n${problems.slice(0, 20).join("\n")}${more}`);
}
