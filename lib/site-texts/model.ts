import type { Content } from "./content";
import type { TextKey } from "./text-key";

/** One saved text. `content` is null where the text was removed. */
export type Revision = {
  id: string;
  number: number;
  content: Content | null;
  authorId: string;
  authorName: string;
  at: string;
};

export type Decision = { reason: string | null; deciderName: string; at: string };

/** A text with what is known of its newest revision. */
export type SiteText = {
  key: TextKey;
  newest: Revision;
  approved: Revision | null;
  /** The submission of the newest revision that waits for a decision. */
  waiting: { id: string; submitterName: string; at: string } | null;
  /** Why the newest revision was returned. */
  returned: Decision | null;
  /** Ids of those who wrote to it since it was approved last. */
  authorIds: string[];
  /** The revision in the newest release; null if it is in none. */
  releasedId: string | null;
};

export type TextState = "draft" | "waiting" | "returned" | "approved" | "published";

/** Returns what the newest revision of a text waits for. */
export function stateOf({ newest, approved, waiting, returned, releasedId }: SiteText): TextState {
  if (waiting) return "waiting";
  if (newest.id !== approved?.id) return returned ? "returned" : "draft";
  return isReleased(newest, releasedId) ? "published" : "approved";
}

/** Whether the newest release says what a revision does: its text, or nothing where that was removed. */
function isReleased({ id, content }: Revision, releasedId: string | null): boolean {
  return content === null ? releasedId === null : id === releasedId;
}

/** Whether a text has an approved revision that the newest release lacks. */
export function isUnreleased({ approved, releasedId }: SiteText): boolean {
  return approved !== null && !isReleased(approved, releasedId);
}

/** Whether a text was removed, and readers see nothing of it any more. */
export function isGone(text: SiteText): boolean {
  return text.newest.content === null && stateOf(text) === "published";
}
