"use client";

import { useLocale, useTranslations } from "next-intl";
import { GapLink, type GoToGap } from "./gap-list";
import css from "./submission-sheet.module.css";
import type { SubmissionPreview } from "./submission-preview";

type Props = { blockers: SubmissionPreview["blockers"]; go: GoToGap };

/** What has to be settled in the form before the section can be submitted, each with a link to its field. */
export function BlockerList({ blockers, go }: Props) {
  const locale = useLocale();
  const t = useTranslations("entry.submission");
  if (blockers.length === 0) return null;
  return (
    <section className={css.part} data-blocking data-answer="settled" tabIndex={-1}>
      <h3>{t("blocked", { count: blockers.length })}</h3>
      <ul className={css.gaps}>
        {blockers.map(({ id, kind, gap, sentence }) => (
          <li key={`${gap.id} ${id}`}>
            <GapLink gap={gap} go={go} what={kind === "number" ? "words" : "field"} /> {sentence[locale]}
          </li>
        ))}
      </ul>
    </section>
  );
}
