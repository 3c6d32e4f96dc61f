import type { Source } from "@/lib/entry/model";
import { type AspectChange, savedTogether } from "@/lib/entry/revision-steps";
import type { Verdict } from "@/lib/entry/saving/verdict";
import { type DifferenceRun, inlineDifference, splitWords } from "@/lib/narrative/difference";
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
  authorId: string;
  /** What it changed in the revision before; what it brought if it is the first. */
  changes: AspectChange[];
};

/** Revisions that one person saved within a minute with nothing else between them, newest first, and what they changed. */
export type JoinedRevisions = Pick<
  RevisedMoment,
  "at" | "name" | "from" | "to" | "difference" | "changes"
> & {
  kind: "joined";
  revisions: readonly RevisedMoment[];
  reasons: string[];
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

/** Returns moments, newest first, with revisions that one person saved within a minute as one. */
export function joinedRevisions(moments: readonly Moment[]): (Moment | JoinedRevisions)[] {
  const joined: (Moment | JoinedRevisions)[] = [];
  let run: RevisedMoment[] = [];
  const close = () => {
    const groups = savedTogether(run.toReversed()).toReversed();
    joined.push(...groups.map((group) => joinedOf(group)));
    run = [];
  };
  for (const moment of moments) {
    if (moment.kind === "revised") run.push(moment);
    else {
      close();
      joined.push(moment);
    }
  }
  close();
  return joined;
}

function joinedOf(oldestFirst: RevisedMoment[]): RevisedMoment | JoinedRevisions {
  const [first, last] = [oldestFirst[0], oldestFirst.at(-1)];
  if (!first || !last || first === last) return first as RevisedMoment;
  const { at, name, to } = last;
  const { from } = first;
  const isText = oldestFirst.some(({ difference }) => difference !== null);
  return {
    ...{ kind: "joined", at, name, from, to },
    difference: isText && from !== null ? inlineDifference(splitWords(from), splitWords(to)) : null,
    changes: netChanges(oldestFirst),
    revisions: oldestFirst.toReversed(),
    reasons: [...new Set(oldestFirst.flatMap(({ reason }) => reason ?? []))],
  };
}

/** Returns what several revisions changed in the end: of each aspect its first `from` and its last `to`. */
function netChanges(oldestFirst: readonly RevisedMoment[]): AspectChange[] {
  const net = new Map<AspectChange["aspect"], AspectChange>();
  for (const change of oldestFirst.flatMap(({ changes }) => changes))
    net.set(change.aspect, { ...change, from: net.get(change.aspect)?.from ?? change.from });
  return [...net.values()].filter(({ from, to }) => from !== to);
}
