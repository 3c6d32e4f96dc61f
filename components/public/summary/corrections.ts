import type { CorrectedFigure, ReportCorrection } from "@/lib/publication/changes/corrections";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { ReleaseContext } from "../site/release-context";

/** So many versions are told of, and so many figures of each; the list of changes has all of them. */
const most = { versions: 3, figures: 5 };

export type ShownFigure = { key: string; was: CorrectedFigure; now: ReleasedFigure };
export type ShownCorrection = { correction: ReportCorrection; figures: ShownFigure[] };

/** Returns the newest corrections of a report, as its summary tells of them, and how many came before these. */
export function shownCorrections({
  release: { report },
  corrections,
}: Pick<ReleaseContext, "release" | "corrections">): { shown: ShownCorrection[]; more: number } {
  const { versions } = corrections;
  const shown = versions.slice(0, most.versions).map((correction) => {
    const figures = [...corrections.figures].flatMap(([key, was]) => {
      const now = report.figures[key];
      return was.version === correction.version && now ? [{ key, was, now }] : [];
    });
    return { correction, figures: figures.slice(0, most.figures) };
  });
  return { shown, more: versions.length - shown.length };
}
