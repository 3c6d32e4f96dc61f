import type { Source } from "@/lib/entry/model";
import type { Verdict } from "@/lib/entry/saving/verdict";
import type { DifferenceRun } from "@/lib/narrative/difference";
import type { ReleaseState } from "@/lib/publication/releases/release-history";
import type { Bilingual } from "@/lib/platform/bilingual";

/** One saved value: from → to, who, why, and where it comes from. */
export type RevisedMoment = Source & {
  kind: "revised";
  at: string;
  name: string;
  number: number;
  from: string | null;
  to: string;
  /** Word by word, for text. */
  difference: DifferenceRun[] | null;
  reason: string | null;
  hash: string;
  attachmentName: string | null;
};

/** Something that happened to a field, or was said of it. `number` is the revision it concerns. */
export type Moment =
  | RevisedMoment
  | { kind: "submitted"; at: string; name: string; number: number; submissionId: string; note: string | null }
  | {
      kind: "decided";
      at: string;
      name: string;
      number: number;
      submissionId: string;
      verdict: Verdict;
      reason: string | null;
    }
  | {
      kind: "released";
      at: string;
      name: string;
      number: number;
      version: string;
      attempt: number;
      state: ReleaseState;
      note: string;
    }
  | {
      kind: "commented";
      at: string;
      name: string;
      body: string;
      isReply: boolean;
      resolved: { by: string; at: string } | null;
    }
  | { kind: "answered"; at: string; name: string; reason: string };

/** All that happened to one field, newest first. */
export type FigureRecord = {
  year: number;
  key: string;
  fieldId: string;
  /** Null for a sentence. */
  name: Bilingual | null;
  section: { number: string; title: Bilingual };
  /** The version that a restore is based on. */
  version: number;
  latest: { number: number; printed: string } | null;
  approved: { number: number; printed: string } | null;
  moments: Moment[];
  /** Why nothing can be restored here; null when it can. */
  hindrance: "not_yours" | "closed" | "hidden" | null;
};

/** Newest first; of one moment, what was done last comes first. */
export function newestFirst(moments: readonly Moment[]): Moment[] {
  return moments.toSorted((a, b) => b.at.localeCompare(a.at) || rank[b.kind] - rank[a.kind]);
}

const rank = { commented: 0, answered: 0, revised: 1, submitted: 2, decided: 3, released: 4 };

/** Whether restoring a revision would change anything. */
export function isRestorable(
  record: Pick<FigureRecord, "latest" | "hindrance" | "moments">,
  moment: RevisedMoment,
): boolean {
  const latest = record.moments.find((one) => one.kind === "revised" && one.number === record.latest?.number);
  if (record.hindrance !== null || latest?.kind !== "revised") return false;
  return parts.some((part) => latest[part] !== moment[part]);
}

const parts = ["to", "source", "quotation", "page", "link", "attachmentId"] as const;
