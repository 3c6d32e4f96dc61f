import { quantityFigure } from "../years/figures";

/** Each report has so many chapters, and each chapter so many figures. */
export const chapters = 31;
export const perChapter = 100;
/** Of each chapter the first of its figures belong to all who edit it. */
const shared = 5;
/** Four figures of each chapter are those of an event. */
const quantities = perChapter - 4;

export { openYear, password as passwordOfAll } from "../years";

/** The editor with this index, who edits one chapter together with a few others. */
export function editorOf(index: number) {
  const place = Math.floor(index / chapters);
  return {
    ...{ name: `编辑${index + 1}`, email: `editor-${index + 1}@annals.test`, who: `editor-${index + 1}` },
    /** From 1. */
    chapter: 1 + (index % chapters),
    /** Which of those who edit the chapter, from 0: the first submits it. */
    place,
  };
}

export function reviewerOf(index: number) {
  return {
    name: `审核${index + 1}`,
    email: `reviewer-${index + 1}@annals.test`,
    who: `reviewer-${index + 1}`,
  };
}

/** The address from which a person comes. */
export const addressOf = (person: number) => `10.0.${Math.floor(person / 250)}.${1 + (person % 250)}`;

/** The keys of the figures that an editor saves: their own, and those of all. */
export function figuresOf(
  chapter: number,
  place: number,
  editors: number,
): { own: string[]; shared: string[] } {
  const keys = keysOf(chapter);
  const of = Math.max(1, Math.ceil((editors - (chapter - 1)) / chapters));
  return {
    shared: keys.slice(0, shared),
    own: keys.slice(shared).filter((_, index) => index % of === place),
  };
}

export function chapterOf(key: string): number {
  return 1 + Math.floor(indexOf(key) / quantities);
}

const indexOf = (key: string) => Number(key.replace("figure.n", ""));

/** What is under review when the trial begins; see bench/years.ts. */
export const keysUnderReview = keysOf(Math.ceil(chapters / 3) + 1);

function keysOf(chapter: number): string[] {
  return Array.from({ length: quantities }, (_, index) => `figure.n${(chapter - 1) * quantities + index}`);
}

/** What is typed for a figure the `time`-th time. */
export function typedFor(key: string, time: number): string {
  return quantityFigure(indexOf(key)).typed(2026 + (time % 60));
}
