import type { Revision } from "./model";

/** What the form shows when a field moved on: theirs and what both started from. Mine is what it typed itself. */
export type Conflict = { theirs: Revision; base: Revision | null };
