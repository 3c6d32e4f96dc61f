import { type Locale, useTranslations } from "next-intl";
import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureInPoint } from "@/lib/publication/content/summary-text";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import type { Run } from "@/lib/review/change-set/side-by-side";
import { ChangeMark, SentenceMark } from "./change-mark";
import css from "./printed-changes.module.css";
import { Runs } from "./runs";

type Props = {
  field: string;
  wording: string;
  figures: Record<string, ReleasedFigure>;
  /** The submitted fields by key. */
  rows: ReadonlyMap<string, ChangedRow>;
  /** The sentence in which the change of a figure has its stop. */
  sentenceOf: ReadonlyMap<string, string>;
  /** The sentences that are not approved, and not part of the submission. */
  drafts: ReadonlySet<string>;
  /** The sentences in English. */
  english: ReadonlySet<string>;
};

/** A sentence as it will print, with the words that changed and the figures that were submitted. */
export function PrintedSentence({ field, wording, figures, rows, sentenceOf, drafts, english }: Props) {
  const t = useTranslations("review");
  const row = rows.get(field);
  const language = english.has(field) ? "en" : "zh";
  const lang = language === "zh" ? "zh-CN" : "en";
  const runs = (row?.combined ?? runsOf(wording)).map((run) => printedRun(run, figures, language));
  const firstOf = new Map(runs.map(({ figure }, index) => [figure, index] as const).toReversed());
  return (
    <span lang={lang}>
      {drafts.has(field) ? <small className={css.draft}>{t("draftSentence")}</small> : null}
      {row && hasMark(row) ? <SentenceMark fieldId={row.fieldId} /> : null}
      {runs.map((run, index) => {
        const changed = run.mark !== "removed" && run.figure !== null && rows.get(run.figure);
        // Only what was submitted is marked.
        if (!changed) return <Runs key={index} runs={[{ ...run, figure: null }]} lang={lang} />;
        const isEcho = sentenceOf.get(changed.key) !== field || firstOf.get(changed.key) !== index;
        return <ChangeMark key={index} fieldId={changed.fieldId} runs={changed.combined} isEcho={isEcho} />;
      })}
    </span>
  );
}

// Those whose words did not change are told in one line.
function hasMark({ isSameWording, isWithoutWarnings }: ChangedRow): boolean {
  return !(isSameWording && isWithoutWarnings);
}

function runsOf(wording: string): Run[] {
  return parseNarrative(wording).map((part) =>
    part.kind === "text"
      ? { text: part.text, mark: "same", figure: null }
      : { text: figurePlaceholder, mark: "same", figure: part.key },
  );
}

// A figure that is neither approved nor submitted does not print, whatever an editor has typed.
function printedRun(run: Run, figures: Record<string, ReleasedFigure>, language: Locale): Run {
  if (run.figure === null || run.mark === "removed") return run;
  const figure = figures[run.figure];
  return { ...run, text: figure ? figureInPoint(figure, language).printed : figurePlaceholder };
}
