/** CPU time (user + system) of one contender over the budgets, in microseconds a budget. */
export async function cpuPerBudget(contender, prepared, rounds) {
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) {
    for (const one of prepared) {
      const result = contender.check(one);
      if (result instanceof Promise) await result;
    }
  }
  const used = process.cpuUsage(before);
  return (used.user + used.system) / (rounds * prepared.length);
}

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * Measures all contenders in turns, so that whatever the machine does meanwhile falls on all of them alike. Each turn lasts at least
 * `leastMs` of CPU time.
 */
export async function measureAll(contenders, budgets, { turns, leastMs }) {
  const rows = [];
  for (const contender of contenders) {
    const prepared = budgets.map(contender.prepare);
    let rounds = 1;
    for (;;) {
      const each = await cpuPerBudget(contender, prepared, rounds);
      if (each * rounds * prepared.length >= leastMs * 1000) break;
      rounds *= 2;
    }
    rows.push({ contender, prepared, rounds, samples: [] });
  }
  for (let turn = 0; turn < turns; turn += 1) {
    for (const row of rows) row.samples.push(await cpuPerBudget(row.contender, row.prepared, row.rounds));
    process.stderr.write(`  turn ${turn + 1} of ${turns}\n`);
  }
  return rows.map(({ contender, samples }) => ({
    contender,
    median: median(samples),
    least: Math.min(...samples),
    most: Math.max(...samples),
  }));
}
