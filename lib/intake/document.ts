import type { Bilingual } from "@/lib/platform/bilingual";

/** `reading` from its receipt until it was read or could not be; `done` once somebody finished with it. */
export const documentStates = ["reading", "read", "failed", "done"] as const;
export type DocumentState = (typeof documentStates)[number];

/** A document handed to intake, without what was read of it. */
export type IntakeDocument = {
  id: string;
  state: DocumentState;
  /** Why it could not be read. */
  problem: Bilingual | null;
  attachment: { id: string; name: string; type: string; size: number; sha256: string };
  /** Null until a report is made from it. */
  report: { id: string; year: number; state: string } | null;
  /** Null for a whole report. */
  section: { id: string; number: string; title: Bilingual; topicId: string } | null;
  uploaderId: string;
  uploaderName: string;
  at: string;
};
