import graphology from "graphology";

export const name = "graphology 0.26.0";

/**
 * The flows as a graph of objects and processes, times on the edges. The library's own searches know nothing of time, so the search is written by hand on its edges.
 * It is given what `tables` works out: what is in a crate when the crate goes into a process.
 */
export function open(tables) {
  const { edge, object } = tables;
  const graph = new graphology.DirectedGraph({ allowSelfLoops: false });
  for (let row = 0; row < edge.rows; row += 1) {
    const side = edge.side[row];
    if (side > 1) continue;
    const thing = object.id[edge.object[row]];
    const process = `process ${edge.process[row]}`;
    graph.mergeNode(thing);
    graph.mergeNode(process);
    const [from, to] = side === 0 ? [thing, process] : [process, thing];
    const time = edge.time[row];
    if (!graph.hasEdge(from, to)) graph.addEdge(from, to, { first: time, last: time, times: [time] });
    else
      graph.updateEdge(from, to, ({ first, last, times }) => ({
        first: Math.min(first, time),
        last: Math.max(last, time),
        times: [...times, time],
      }));
  }
  return { graph, cameFrom: (id) => cameFrom(graph, id) };
}

/** What a thing came from, each with the last moment at which it could matter. */
function cameFrom(graph, id) {
  const reached = new Map([[id, Number.POSITIVE_INFINITY]]);
  const open = [id];
  for (let thing = open.pop(); thing !== undefined; thing = open.pop()) {
    if (!graph.hasNode(thing)) continue;
    const until = reached.get(thing);
    graph.forEachInEdge(thing, (_edge, { times }, process) => {
      const made = lastWithin(times, until);
      if (made === undefined) return;
      graph.forEachInEdge(process, (_input, { times: went }, input) => {
        const entered = lastWithin(went, made);
        if (entered === undefined || entered <= (reached.get(input) ?? Number.NEGATIVE_INFINITY)) return;
        reached.set(input, entered);
        open.push(input);
      });
    });
  }
  return new Set(reached.keys());
}

function lastWithin(times, until) {
  let last;
  for (const time of times) if (time <= until && (last === undefined || time > last)) last = time;
  return last;
}
