import type { Reading } from "@/lib/reading/reading";
import type { MatchInput } from "./model";
import { seriesIn, seriesOf } from "./series-of";
import { sizeOf } from "./size";
import { type Surroundings, surroundingsIn } from "./surroundings";

/** A reading with the words around it, the event series that its part speaks of (a code), and its size (see `sizeOf`). */
export type Said = {
  reading: Reading;
  part: number;
  around: Surroundings;
  series: string | null;
  size: number | null;
};

/** Returns each reading with the words around it and the event that its part speaks of, in the order of the readings. */
export function saidIn({ parts, readings, report, earlier }: Omit<MatchInput, "indicators">): Said[] {
  const series = seriesIn([report, ...earlier]);
  const inParts = parts.map((): Reading[] => []);
  for (const { part, reading } of readings) {
    if (!inParts[part]) throw new Error(`There is no part ${part}.`);
    inParts[part].push(reading);
  }
  const said = new Map<Reading, Said>();
  for (const [at, part] of parts.entries()) {
    const figures = inParts[at]!.toSorted((a, b) => a.start - b.start);
    if (figures.length === 0) continue;
    const spoken = seriesOf(part, series);
    for (const [index, around] of surroundingsIn({ ...part, figures }).entries()) {
      const reading = figures[index]!;
      said.set(reading, { reading, part: at, around, series: spoken, size: sizeOf(reading) });
    }
  }
  return readings.map(({ reading }) => said.get(reading)!);
}
