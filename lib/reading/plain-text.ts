import { folded, textOf } from "./folded";
import { gapPattern, isLoose, keptOfGap } from "./gaps";

/**
 * A text as the grammar reads it: half width, simplified, with ideographs for radicals, and without what may stand inside a
 * figure and is none of it: blanks and line ends, marks of bold, marks of notes. `at` gives the place of each character in the
 * text as it was given.
 */
export type PlainText = { text: string; at: Uint32Array };

/** Returns the plain text of a text. A blank that is no part of a figure stays one space, a line end one line end. */
export function plainTextOf(given: string): PlainText {
  const source = folded(given);
  const [units, at] = [new Uint16Array(source.length), new Uint32Array(source.length + 1)];
  const loose = isLoose(source);
  let [length, from] = [0, 0];
  const put = (unit: number, place: number): void => {
    units[length] = unit;
    at[length] = place;
    length += 1;
  };
  for (const { 0: found, index } of source.matchAll(gapPattern)) {
    for (; from < index; from += 1) put(source.charCodeAt(from), from);
    const kept = keptOfGap(source, { start: index, end: index + found.length, isLoose: loose });
    if (kept !== "") put(kept.charCodeAt(0), index);
    from = index + found.length;
  }
  for (; from < source.length; from += 1) put(source.charCodeAt(from), from);
  at[length] = source.length;
  return { text: textOf(units.subarray(0, length)), at };
}
