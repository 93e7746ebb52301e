import type { Bilingual, Language } from "@countykit/core";
import type { Component } from "vue";

/**
 * One panel of the playground. A folder under panels/ whose panel.ts exports one as `panel` is all it takes to add another.
 *
 * Its component gets the language and the state it had when its address was shared, and tells of every change of that state.
 */
export interface Panel {
  readonly id: string;
  /** Its place among the tabs. */
  readonly order: number;
  readonly title: Bilingual;
  readonly load: () => Promise<{ default: Component }>;
}

/** What a panel's component is given. `saved` is what somebody shared, or null; it is plain JSON of anybody's making. */
export interface PanelProps {
  readonly language: Language;
  readonly saved: unknown;
}

/** What a panel's component tells: its state as plain JSON, to be kept in the address of the page unless it is too large for that. */
export interface PanelEvents {
  change: [state: unknown, tooLarge?: boolean];
}
