import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import type { FigureColumn } from "./columns.js";
import { conversionCounts } from "./conversion-counts.js";
import { sessionCounts } from "./session-counts.js";
import { sessionScopes } from "./session-scopes.js";
import { traineeCounts } from "./trainee-counts.js";
import type { Span } from "./standing.js";
import { trainingGaps } from "./training-gaps.js";
import { turnoutsOf } from "./turnouts.js";

/** The figures of training (培训数据), for every area. */
export function trainingCounts(tables: Tables, areas: Areas, span: Span): readonly FigureColumn[] {
  const columns: FigureColumn[] = [];
  if (tables.rows.sessions !== undefined || tables.rows.attendances !== undefined) {
    const scopes = sessionScopes(tables, span);
    const came = turnoutsOf(tables, areas, scopes);
    const gaps = trainingGaps(tables, areas, scopes, came);
    if (tables.rows.sessions !== undefined) columns.push(...sessionCounts(tables, areas, scopes, came.area, gaps));
    columns.push(...traineeCounts(areas, scopes, came, gaps, span));
  }
  if (tables.rows.conversions !== undefined) columns.push(...conversionCounts(tables, areas, span));
  return columns;
}
