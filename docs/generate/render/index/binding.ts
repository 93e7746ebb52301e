import type { Site } from "../../collect.js";

/** What the switch on the index pages needs in the browser: documents with whom they bind, and the real programmes. */
export const bindingData = ({ scopes, programmes }: Site): string =>
  `${JSON.stringify({
    scopes: scopes.map(({ id, title, label, document, level, jurisdiction, cohorts, from, until }) => ({
      id,
      title,
      label,
      document,
      level,
      jurisdiction,
      cohorts,
      from,
      until,
    })),
    programmes: programmes.map(({ id, label, county, cohort, asOf }) => ({
      id,
      label,
      code: county.code,
      name: county.name,
      cohort,
      asOf,
    })),
  })}\n`;
