import type { Source } from "./model";

export const revisionAspects = ["value", "source", "quotation", "page", "link", "file"] as const;
export type RevisionAspect = (typeof revisionAspects)[number];

/** A revision as its history needs it. `attachmentName` is the file that `attachmentId` stands for. */
export type Saved = Source & {
  number: number;
  printed: string;
  attachmentName: string | null;
  authorId: string;
  at: string;
};

/** What one aspect was and became; empty where it was or became nothing. */
export type AspectChange = { aspect: RevisionAspect; from: string; to: string };

/** Returns what a revision changed in the one before it, or what a first one brought; empty if it changed nothing. */
export function aspectChanges(before: Saved | null, after: Saved): AspectChange[] {
  return revisionAspects.flatMap((aspect) => {
    const [from, to] = [before ? stored(before, aspect) : "", stored(after, aspect)];
    return from === to
      ? []
      : [{ aspect, from: before ? shown(before, aspect) : "", to: shown(after, aspect) }];
  });
}

/** Returns which aspects differ. Files are told apart by their ids, so names need not be known. */
export function changedAspects(before: Source & { printed: string }, after: typeof before): RevisionAspect[] {
  return revisionAspects.filter((aspect) => stored(before, aspect) !== stored(after, aspect));
}

function stored(saved: Source & { printed: string }, aspect: RevisionAspect): string {
  if (aspect === "value") return saved.printed;
  return (aspect === "file" ? saved.attachmentId : saved[aspect]) ?? "";
}

function shown(saved: Saved, aspect: RevisionAspect): string {
  return aspect === "file" ? (saved.attachmentName ?? "") : stored(saved, aspect);
}

const oneMinute = 60_000;

/** Joins neighbours of a list, oldest first, that one person saved within a minute of the first of them. */
export function savedTogether<T extends Pick<Saved, "authorId" | "at">>(oldestFirst: readonly T[]): T[][] {
  const groups: [T, ...T[]][] = [];
  for (const each of oldestFirst) {
    const group = groups.at(-1);
    const isSame = group && group[0].authorId === each.authorId && isWithinMinute(group[0], each);
    if (isSame) group.push(each);
    else groups.push([each]);
  }
  return groups;
}

function isWithinMinute(first: { at: string }, later: { at: string }): boolean {
  return Math.abs(Date.parse(later.at) - Date.parse(first.at)) < oneMinute;
}
