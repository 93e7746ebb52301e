import type { Table } from "../variables/variable.js";
import type { Node } from "./node.js";

/** The tables that a node and all its parts read. */
export const tablesUnder = (node: Node): readonly Table[] => [...node.tables, ...node.parts.flatMap(tablesUnder)];
