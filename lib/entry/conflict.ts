import type { Revision } from "./model";

/** What the form needs to show a conflict: the revision saved meanwhile, and the one that both edits started from. */
export type Conflict = { theirs: Revision; base: Revision | null };
