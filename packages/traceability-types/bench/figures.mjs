/** Processor time that a piece of work takes, in milliseconds, with what it answered: of all threads of the process, garbage collection and DuckDB's workers too. */
export function spent(work) {
  const before = process.cpuUsage();
  const answer = work();
  return [used(before), answer];
}

/** The same of work that is waited for. */
export async function spentAsync(work) {
  const before = process.cpuUsage();
  const answer = await work();
  return [used(before), answer];
}

function used(before) {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export const quantile = (values, share) => {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
};

/** What is said of many times: the middle, the least and the most. */
export const summary = (values) => ({ median: quantile(values, 0.5), least: quantile(values, 0), most: quantile(values, 1) });

/** Bytes that are in use, garbage collected first. */
export function held() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers, external } = process.memoryUsage();
  return heapUsed + Math.max(arrayBuffers, external);
}
