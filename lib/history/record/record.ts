import type { Source } from "@/lib/entry/model";
import type { Verdict } from "@/lib/entry/saving/verdict";
import type { DifferenceRun } from "@/lib/narrative/difference";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { ReleaseState } from "@/lib/publication/releases/release-history";

export type RevisedMoment = Source & {
  kind: "revised";
  at: string;
  name: string;
  number: number;
  from: string | null;
  to: string;
  /** Word by word; null if the field is not a sentence or this is its first revision. */
  difference: DifferenceRun[] | null;
  reason: string | null;
  hash: string;
  attachmentName: string | null;
};

/** An event in the history of a field. `number` is the revision that it concerns. */
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

/** The history of one field; `moments` are the newest first. */
export type FigureRecord = {
  year: number;
  key: string;
  fieldId: string;
  /** The name of the indicator; null for a sentence. */
  name: Bilingual | null;
  section: { number: string; title: Bilingual };
  /** The version of the field that a restore is based on. */
  version: number;
  latest: { number: number; printed: string } | null;
  approved: { number: number; printed: string } | null;
  moments: Moment[];
  /** Why the reader cannot restore a revision; null if they can. */
  restoreBlocker: "not_yours" | "closed" | "hidden" | null;
};

/** Returns moments newest first by their places in the trail; of one action, later steps of the workflow come first. */
export function newestFirst(placed: readonly { moment: Moment; place: number }[]): Moment[] {
  return placed
    .toSorted((a, b) => b.place - a.place || rank[b.moment.kind] - rank[a.moment.kind])
    .map(({ moment }) => moment);
}

const rank = { commented: 0, answered: 0, revised: 1, submitted: 2, decided: 3, released: 4 };

/** Whether the reader may restore a revision and this would change value or source. */
export function isRestorable(
  record: Pick<FigureRecord, "latest" | "restoreBlocker" | "moments">,
  moment: RevisedMoment,
): boolean {
  const latest = record.moments.find(
    (candidate) => candidate.kind === "revised" && candidate.number === record.latest?.number,
  );
  if (record.restoreBlocker !== null || latest?.kind !== "revised") return false;
  return restoredProperties.some((property) => latest[property] !== moment[property]);
}

const restoredProperties = ["to", "source", "quotation", "page", "link", "attachmentId"] as const;
