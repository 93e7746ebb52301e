import type { RosterForm } from "./column.js";
import type { RosterName, Rows } from "./rows.js";
import { attendances } from "./attendances.js";
import { brands } from "./brands.js";
import { conversions } from "./conversions.js";
import { events } from "./events.js";
import { facilities } from "./facilities.js";
import { firms } from "./firms.js";
import { followUps } from "./follow-ups.js";
import { hosts } from "./hosts.js";
import { listings } from "./listings.js";
import { pairings } from "./pairings.js";
import { parcels } from "./parcels.js";
import { sales } from "./sales.js";
import { sessions } from "./sessions.js";
import { shops } from "./shops.js";
import { standards } from "./standards.js";
import { stations } from "./stations.js";
import { towns } from "./towns.js";
import { villages } from "./villages.js";

/** The forms of all rosters (名册目录), in the order in which they build on one another. */
export const rosterForms: { readonly [Name in RosterName]: RosterForm<Rows[Name]> } = {
  towns,
  villages,
  stations,
  facilities,
  firms,
  shops,
  sessions,
  attendances,
  conversions,
  "follow-ups": followUps,
  events,
  listings,
  hosts,
  sales,
  parcels,
  brands,
  standards,
  pairings,
};
