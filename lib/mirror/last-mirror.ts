import { outcomeNote } from "@/lib/platform/shared/outcome-note";

/** How the mirror of a site stands, for whoever watches it. */
export type LastMirror = {
  /** When it last had all that was published (ISO), and where it is; null if it never had. */
  at: string | null;
  target: string | null;
  /** Whether the newest attempt succeeded, and the reason if not. */
  ok: boolean;
  error: string | null;
};

export const mirrorNote = outcomeNote<LastMirror>("mirror", {
  at: null,
  target: null,
  ok: true,
  error: null,
});

export const readLastMirror = mirrorNote.read;
export const noteMirror = mirrorNote.note;
