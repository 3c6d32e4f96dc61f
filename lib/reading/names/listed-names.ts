import { parseNames } from "@/lib/figures/names";
import { listEndsOf } from "./list-end";
import type { ListEnd } from "./list-end";
import { firstNameOf } from "./list-start";
import { isName } from "./list-words";
import type { NameList } from "./name-list";
import type { Span } from "../set-aside/not-figures";

/** `inside` is where its last name ends; a count may stand behind it. */
type Found = Span & { inside: number };

const enclosed =
  /《[^《》\n]{1,80}》|“[^“”\n]{1,40}”|「[^「」\n]{1,40}」|『[^『』\n]{1,40}』|\([^()\n]{1,30}\)/g;
const longestOpening = 80;
const mostNames = 60;
const clauses = /[^,。;!?:\n\t()"“”「」『』《》{}|*]+/g;
// Behind a colon, or in the cell after a label.
const alone = /:$|[^\s]\t$/;
// A line that the page broke within a sentence.
const brokenLine = /[^\n,。;:!?]{18,}\n$/;
const titles = /《[^《》\n]{1,80}》(?:(?:、|和|与|及|以及)?《[^《》\n]{1,80}》)*(等(?![级待于同]))?/g;

/**
 * Returns the lists of names that a sentence marks as lists: by 等, by a count that agrees with them (云南、海南两地), or by a
 * word that opens them (举办, 围绕) where their end is certain. There is none where the beginning of the first name is not.
 */
export function listedNamesIn(text: string, figures: readonly Span[]): NameList[] {
  if (!/[、《等]/.test(text)) return [];
  const masked = text.replace(enclosed, (words) => "§".repeat(words.length));
  const lists = [...masked.matchAll(clauses)].flatMap(({ 0: words, index }) =>
    /[、等]/.test(words) ? listsInClause(masked, { start: index, end: index + words.length }) : [],
  );
  return withoutOverlaps([...titlesIn(text), ...lists]).flatMap(({ start, end, inside }) => {
    const typed = text.slice(start, end);
    const read = parseNames(typed);
    const hasFigure = figures.some((one) => one.start < inside && start < one.end);
    return read.ok && !hasFigure ? [{ start, end, typed, names: read.value }] : [];
  });
}

function withoutOverlaps(lists: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const list of lists.toSorted((a, b) => a.start - b.start || b.end - a.end))
    if (list.start >= (kept.at(-1)?.end ?? 0)) kept.push(list);
  return kept;
}

function titlesIn(text: string): Found[] {
  return [...text.matchAll(titles)].flatMap(({ 0: words, 1: etc, index: start }) => {
    const isList = etc !== undefined || words.indexOf("》") < words.length - 1;
    const end = start + words.length;
    const isPart = text.charAt(start - 1) === "、" || text.charAt(end) === "、";
    return isList && !isPart ? [{ start, end, inside: end }] : [];
  });
}

function listsInClause(text: string, { start, end }: Span): Found[] {
  const found: Found[] = [];
  let names: Span[] = [];
  for (let at = start; at < end;) {
    const mark = text.indexOf("、", at);
    const stop = mark < 0 || mark > end ? end : mark;
    const ends = listEndsOf(text.slice(at, stop), { names: names.length, isLast: stop === end });
    const lists = ends.flatMap((ending) => {
      const inside = at + ending.name;
      const first = startOf(text, [...names, { start: at, end: inside }], ending);
      return first < 0 ? [] : [{ start: first, end: at + ending.end, inside }];
    });
    found.push(...lists.slice(0, 1));
    const next = lists[0]?.end ?? at + (ends[0]?.end ?? 0);
    const isOver = ends.length > 0 || stop === at || names.length > mostNames;
    names = isOver ? [] : [...names, { start: at, end: stop }];
    at = next > at && next < stop ? next : stop + 1;
  }
  return found;
}

/** Returns where the first name begins, -1 where that is not certain or one of the others is no name. */
function startOf(text: string, [first, ...others]: readonly Span[], { by }: ListEnd): number {
  if (!first || text.charAt(first.start - 1) === "、") return -1;
  const names = others.map(({ start, end }) => text.slice(start, end));
  if (!names.every(isName)) return -1;
  const start = Math.max(first.start, first.end - longestOpening);
  const before = text.slice(Math.max(0, start - 20), start);
  const isAlone = alone.test(before);
  const opening = firstNameOf(text.slice(start, first.end), { others: names, by, isAlone });
  const isCut = opening === 0 && (start > first.start || brokenLine.test(before));
  return opening < 0 || isCut ? -1 : start + opening;
}
