import type { Revision } from "./model";

/** What the form needs to show a conflict: the revision saved meanwhile, and the one that both edits started from. */
export type Conflict = {
  theirs: Revision;
  base: Revision | null;
  /** Whether the other revision is one's own, saved in another window. */
  isOwn: boolean;
};
