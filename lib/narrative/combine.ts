import { diffTokens, splitWords } from "./difference";

/**
 * A change that another person made to a text and that one's own has not: `own` stands there from `start` to `end`, `theirs`
 * stands there in the other text. `isClash` when one's own text has changed the same words.
 */
export type OpenChange = { start: number; end: number; own: string; theirs: string; isClash: boolean };

/** A change between the base and another text, both counted in words: `from` to `to` in the base. */
type Hunk = { from: number; to: number; grows: number };

/** Returns what another text changed in the base that one's own text does not have, in the order of the text. */
export function openChanges(base: string, own: string, theirs: string): OpenChange[] {
  const [baseWords, ownWords, theirWords] = [base, own, theirs].map(wordsOf) as [
    string[],
    string[],
    string[],
  ];
  const ownHunks = hunksOf(baseWords, ownWords);
  const theirHunks = hunksOf(baseWords, theirWords);
  return groupsOf(theirHunks, ownHunks).flatMap((group) => {
    const [ownFrom, ownTo] = projected(group, ownHunks);
    const standing = ownWords.slice(ownFrom, ownTo).join("");
    const offered = theirWords.slice(...projected(group, theirHunks)).join("");
    if (standing === offered) return [];
    const start = ownWords.slice(0, ownFrom).join("").length;
    const isClash = ownHunks.some((hunk) => overlap(hunk, group));
    return [{ start, end: start + standing.length, own: standing, theirs: offered, isClash }];
  });
}

/** Returns one's own text with these changes of the other person. */
export function withChanges(own: string, changes: readonly OpenChange[]): string {
  // From the end, so that the places of the others still hold.
  return changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { start, end, theirs }) => text.slice(0, start) + theirs + text.slice(end), own);
}

/** Splits a text into words; the name of a figure in 〔〕 is one. */
function wordsOf(text: string): string[] {
  return text.split(/(〔[^〔〕]*〕)/).flatMap((part) => (part.startsWith("〔") ? [part] : splitWords(part)));
}

function hunksOf(base: readonly string[], other: readonly string[]): Hunk[] {
  const hunks: Hunk[] = [];
  let at = 0;
  let isOpen = false;
  for (const { kind, tokens } of diffTokens(base, other)) {
    const removed = kind === "added" ? 0 : tokens.length;
    if (kind !== "same") {
      const last = isOpen ? hunks.pop() : undefined;
      const grows = (last?.grows ?? 0) + (kind === "added" ? tokens.length : -tokens.length);
      hunks.push({ from: last?.from ?? at, to: at + removed, grows });
    }
    isOpen = kind !== "same";
    at += removed;
  }
  return hunks;
}

type Span = Pick<Hunk, "from" | "to">;

/** Returns the spans of the base that the other person changed, widened by what one changed across their borders. */
function groupsOf(theirs: readonly Hunk[], own: readonly Hunk[]): Span[] {
  const groups: Span[] = [];
  for (const hunk of theirs) {
    let group: Span = { from: hunk.from, to: hunk.to };
    for (let wider = widened(group, own, groups); wider; wider = widened(group, own, groups)) group = wider;
    groups.push(group);
  }
  return groups;
}

/** Returns the span with what it overlaps, taking groups out of their list; null when there is nothing more. */
function widened(group: Span, own: readonly Hunk[], groups: Span[]): Span | null {
  const last = groups.at(-1);
  const joined = last && overlap(last, group) ? groups.pop() : undefined;
  const met = own.filter((hunk) => overlap(hunk, group));
  const all = [group, ...met, ...(joined ? [joined] : [])];
  const wider = { from: Math.min(...all.map(({ from }) => from)), to: Math.max(...all.map(({ to }) => to)) };
  return joined || wider.from < group.from || wider.to > group.to ? wider : null;
}

/** Whether two spans change the same words. Two insertions do when they are in the same place. */
function overlap(one: Span, other: Span): boolean {
  const isSamePlace = one.from === one.to && other.from === other.to && one.from === other.from;
  return (
    isSamePlace ||
    Math.max(one.from, other.from) < Math.min(one.to, other.to) ||
    isInside(one, other) ||
    isInside(other, one)
  );
}

function isInside(insertion: Span, { from, to }: Span): boolean {
  return insertion.from === insertion.to && from < insertion.from && insertion.to < to;
}

/** Returns where a span of the base stands in the text with these hunks. */
function projected(group: Span, hunks: readonly Hunk[]): [from: number, to: number] {
  let [from, to] = [group.from, group.to];
  for (const hunk of hunks) {
    const isIn = overlap(hunk, group);
    if (!isIn && hunk.to > group.from) continue;
    to += hunk.grows;
    if (!isIn) from += hunk.grows;
  }
  return [from, to];
}
