import LineBreaker from "linebreak";
import type { Run } from "./model";

/** Returns the width of a character in ems. */
export type Measure = (character: string, isStrong: boolean) => number;

/** A part of a run that stands on one line. `width` is in ems, without the spacing of the line. */
export type Piece = { run: Run; text: string; width: number };

/** A line of text. `spacing` in ems goes behind each character, so that the line is as wide as the column. */
export type Line = { pieces: Piece[]; spacing: number };

type Setting = { measure: Measure; /** In ems. */ width: number; indent?: number; isJustified?: boolean };

// Their ink is in the left half, so the right half may hang over the end of a line.
const hanging = /[，。、；：！？）」』》】〉〕]$/u;
const overhang = 0.5;
/** More than this between two characters looks worse than a short line, and reads as a blank. */
const mostSpacing = 0.12;

/** Breaks text into lines of a width, by Unicode's rules, and keeps whole what is not to be broken. */
export function linesOf(runs: readonly Run[], setting: Setting): Line[] {
  const text = runs.map((run) => run.text).join("");
  const widths = widthsOf(runs, setting.measure);
  const ends = lineEnds(text, { widths, breaks: breaksOf(runs, text), setting });
  return ends.map((end, at) => {
    const start = ends[at - 1] ?? 0;
    const trimmed = start + text.slice(start, end).trimEnd().length;
    const line = { pieces: piecesIn(runs, [start, trimmed], widths), spacing: 0 };
    if (!setting.isJustified || at === ends.length - 1) return line;
    const room = setting.width - (at === 0 ? (setting.indent ?? 0) : 0);
    return { ...line, spacing: spacingFor(text.slice(start, trimmed), widths.between(start, trimmed), room) };
  });
}

function spacingFor(text: string, width: number, room: number): number {
  const gaps = [...text].length - 1;
  const left = room - width + (hanging.test(text) ? overhang : 0);
  const spacing = gaps > 0 ? left / gaps : 0;
  return spacing > mostSpacing ? 0 : spacing;
}

type Widths = { between: (start: number, end: number) => number };

function widthsOf(runs: readonly Run[], measure: Measure): Widths {
  const sums = [0];
  for (const { text, isStrong = false } of runs)
    for (const character of text) {
      const sum = (sums.at(-1) ?? 0) + measure(character, isStrong);
      for (let unit = 0; unit < character.length; unit += 1) sums.push(sum);
    }
  return { between: (start, end) => (sums[end] ?? 0) - (sums[start] ?? 0) };
}

/** Returns the positions at which a line may end, in order; the last is the end of the text. */
function breaksOf(runs: readonly Run[], text: string): number[] {
  const inside = new Set<number>();
  let from = 0;
  for (const { text: held, isWhole } of runs) {
    if (isWhole) for (let at = from + 1; at < from + held.length; at += 1) inside.add(at);
    from += held.length;
  }
  const breaker = new LineBreaker(withSidedQuotes(text));
  const breaks: number[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak())
    if (!inside.has(next.position)) breaks.push(next.position);
  return breaks;
}

/**
 * Puts brackets in place of the quotation marks of Chinese text. Unicode breaks no line on either side of a quotation mark, as it
 * cannot know which one opens.
 */
function withSidedQuotes(text: string): string {
  return text.replace(/“|‘(?=\p{Script=Han})/gu, "「").replace(/”|(?<=[\p{Script=Han}，。！？])’/gu, "」");
}

type Breaking = { widths: Widths; breaks: number[]; setting: Setting };

function lineEnds(text: string, { widths, breaks, setting }: Breaking): number[] {
  const ends: number[] = [];
  let [start, last] = [0, 0];
  const fits = (end: number) => {
    const held = text.slice(start, end).trimEnd();
    const room = setting.width - (ends.length === 0 ? (setting.indent ?? 0) : 0);
    const over = setting.isJustified && hanging.test(held) ? overhang : 0;
    return widths.between(start, start + held.length) <= room + over + 1e-6;
  };
  const endAt = (end: number) => {
    ends.push(end);
    start = last = end;
  };
  for (const next of breaks) {
    if (!fits(next) && last > start) endAt(last);
    while (!fits(next)) endAt(longestFit(text, start, fits));
    last = next;
  }
  if (start < text.length) ends.push(text.length);
  return ends;
}

/** Returns the end of what fits of a word that is wider than a line: one character at least. */
function longestFit(text: string, start: number, fits: (end: number) => boolean): number {
  const sizeAt = (at: number) => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  let end = start + sizeAt(start);
  while (end < text.length && fits(end + sizeAt(end))) end += sizeAt(end);
  return end;
}

function piecesIn(runs: readonly Run[], [start, end]: [number, number], widths: Widths): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const run of runs) {
    const [first, last] = [Math.max(start, from), Math.min(end, from + run.text.length)];
    if (first < last)
      pieces.push({
        run,
        text: run.text.slice(first - from, last - from),
        width: widths.between(first, last),
      });
    from += run.text.length;
  }
  return pieces;
}
