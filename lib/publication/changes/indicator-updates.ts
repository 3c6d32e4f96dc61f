import type { Bilingual } from "@/lib/platform/bilingual";
import type { Release, ReleaseSummary } from "../content/model";
import { changesSeries, type FigureChange, figureChanges } from "./figure-changes";

/** A version that published figures of an indicator for the first time or otherwise than before. */
export type IndicatorUpdate = {
  release: ReleaseSummary;
  indicator: { code: string; name: Bilingual };
  /** Whether it is the first version of its report, so that none of the figures has an earlier value. */
  isFirst: boolean;
  figures: FigureChange[];
};

/**
 * Returns by code the indicators whose figures a version published anew: all that it has, in the first version of a report, or
 * else those that it changed in the version `before`, where a chart or table across years shows it.
 */
export function indicatorUpdatesOf(
  { report, ...release }: Release,
  before: Release | null,
): Map<string, IndicatorUpdate> {
  const changes = before
    ? figureChanges(before.report, report).filter(changesSeries)
    : Object.values(report.figures).map((later): FigureChange => ({
        key: later.key,
        earlier: null,
        later,
        aspects: [],
      }));
  const updates = new Map<string, IndicatorUpdate>();
  for (const change of changes)
    for (const { code, name } of indicatorsOf(change)) {
      const known = updates.get(code);
      if (known) known.figures.push(change);
      else
        updates.set(code, {
          release,
          indicator: { code, name },
          isFirst: before === null,
          figures: [change],
        });
    }
  return updates;
}

/** The indicators of a figure: one, or two where a correction gave it another. */
function indicatorsOf({ earlier, later }: FigureChange) {
  const [first, second] = [later, earlier].flatMap((figure) => figure?.indicator ?? []);
  if (!first) return [];
  return second && second.code !== first.code ? [first, second] : [first];
}
