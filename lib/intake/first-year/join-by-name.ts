import { clauseAround, commonRunLength } from "@/lib/entry/binding/sentence-context";
import { measureOf } from "@/lib/figures/compare";
import type { Reading } from "@/lib/reading/reading";
import type { KnownIndicator, TextPart } from "../matching/model";
import { fitsIndicator } from "./figure";

const least = { run: 3, share: 0.6 };

/**
 * Returns the indicator that the words around a reading name: at least three characters, and more than half of its name. Null
 * where none is named, or two are named equally.
 */
export function joinByName(
  { text, label }: TextPart,
  reading: Reading,
  indicators: readonly KnownIndicator[],
): string | null {
  const words = `${label} ${clauseAround({ sentence: text, start: reading.start, end: reading.end })}`;
  const scored = indicators
    .filter((indicator) => fitsIndicator(reading, indicator) && isOfMeasure(reading, indicator))
    .map(({ code, name }) => ({ code, run: commonRunLength(name.zh, words), length: name.zh.length }))
    .filter(({ run, length }) => run >= least.run && run >= length * least.share)
    .toSorted((a, b) => b.run - a.run || a.length - b.length);
  const [best, second] = scored;
  if (!best || (second && second.run === best.run && second.length === best.length)) return null;
  return best.code;
}

function isOfMeasure(reading: Reading, { unit }: KnownIndicator): boolean {
  if (reading.kind !== "quantity") return true;
  return measureOf(reading.quantity) === measureOf({ ...reading.quantity, unit });
}
