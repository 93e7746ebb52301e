import type { Alternative } from "./book.js";

/** A figure that somebody declared (申报数据) instead of handing in the roster behind it. */
export type DeclaredFigure =
  | {
      /** The name of the figure: `villages`, `training.person-times`, `stations.services` … */
      readonly id: string;
      /** Where it stands: document and section, or who counted it. */
      readonly evidence?: string;
      /** The day it was true; it says nothing of an earlier as-of date. */
      readonly on?: string;
      readonly kind: "number";
      /** Decimal text, or its bounds; `max: null` is unbounded. */
      readonly value: string | { readonly min: string; readonly max: string | null };
      /** Other values that documents give for it; a finding says what they would change. */
      readonly alternatives?: readonly Alternative[];
    }
  | {
      /** The name of the figure: `villages`, `training.person-times`, `stations.services` … */
      readonly id: string;
      /** Where it stands: document and section, or who counted it. */
      readonly evidence?: string;
      /** The day it was true; it says nothing of an earlier as-of date. */
      readonly on?: string;
      readonly kind: "names";
      readonly names: readonly string[];
      /** Whether the list says all there is; a list that ends in 等 does not. */
      readonly complete: boolean;
    }
  | {
      /** The name of the figure: `villages`, `training.person-times`, `stations.services` … */
      readonly id: string;
      /** Where it stands: document and section, or who counted it. */
      readonly evidence?: string;
      /** The day it was true; it says nothing of an earlier as-of date. */
      readonly on?: string;
      readonly kind: "flag";
      readonly value: boolean;
    }
  | {
      /** The name of the figure: `villages`, `training.person-times`, `stations.services` … */
      readonly id: string;
      /** Where it stands: document and section, or who counted it. */
      readonly evidence?: string;
      /** The day it was true; it says nothing of an earlier as-of date. */
      readonly on?: string;
      readonly kind: "date";
      readonly value: string;
    }
  | {
      /** The name of the figure: `villages`, `training.person-times`, `stations.services` … */
      readonly id: string;
      /** Where it stands: document and section, or who counted it. */
      readonly evidence?: string;
      /** The day it was true; it says nothing of an earlier as-of date. */
      readonly on?: string;
      readonly kind: "text";
      readonly value: string;
    };

/** What a declared figure may be (申报数据类型): a number, a list of names, a yes or no, a day or a text. */
export type DeclaredKind = DeclaredFigure["kind"];
