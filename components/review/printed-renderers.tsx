import type { ReactNode } from "react";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { Run } from "@/lib/review/change-set/side-by-side";
import type { PrintedSection } from "@/lib/review/printed/printed-section";
import { ChangeMark } from "./change-mark";
import { PrintedSentence } from "./printed-sentence";

/** Returns how figures and sentences of a section are shown, so that those that were submitted are marked where they print. */
export function renderersOf(
  { release, sentenceOf, drafts, english }: PrintedSection,
  submitted: readonly ChangedRow[],
) {
  const { figures } = release.report;
  const rows = new Map(submitted.map((row) => [row.key, row]));
  return {
    figure: (figure: ReleasedFigure, text: string): ReactNode => {
      const row = rows.get(figure.key);
      if (!row) return text;
      const runs = withoutUnit(row.combined, figure, text);
      return <ChangeMark fieldId={row.fieldId} runs={runs} isEcho={sentenceOf.has(figure.key)} />;
    },
    sentence: (field: string, wording: string): ReactNode => (
      <PrintedSentence {...{ field, wording, figures, rows, sentenceOf, drafts, english }} />
    ),
  };
}

/** Leaves the unit out where it has a column of its own. */
function withoutUnit(runs: readonly Run[], figure: ReleasedFigure, text: string): Run[] {
  const unit = figure.printed.startsWith(text) ? figure.printed.slice(text.length) : "";
  if (unit === "") return [...runs];
  return runs.map((run) =>
    run.text.endsWith(unit) ? { ...run, text: run.text.slice(0, -unit.length) } : run,
  );
}
