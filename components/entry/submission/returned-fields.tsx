"use client";

import { useTranslations } from "next-intl";
import check from "@/components/ui/check.module.css";
import type { SharedReturn } from "@/lib/entry/form/returned-fields";
import { GapChange, GapLink, type GoToGap, useGapName } from "./gap-list";
import css from "./submission-sheet.module.css";
import type { Gap } from "./submission-preview";
import type { DraftState } from "./use-submission-draft";

type Props = { gaps: readonly Gap[]; returns: readonly SharedReturn[]; state: DraftState; go: GoToGap };

/** The returned fields that nobody has changed: to be answered in the note, or left out. */
export function ReturnedFields({ gaps, returns, state, go }: Props) {
  const nameOf = useGapName();
  const t = useTranslations("entry.submission");
  if (gaps.length === 0) return null;
  return (
    <section className={css.part}>
      <h3>{t("returned", { count: gaps.length })}</h3>
      {returns.map(({ by, reason }) => (
        <p key={`${by} ${reason}`} className={css.quote}>
          {t("because", { name: by, reason })}
        </p>
      ))}
      <p className={css.help}>{t("returnedHelp")}</p>
      <ul className={css.gaps}>
        {gaps.map((gap) => (
          <li key={gap.id} className={check.check}>
            <input
              type="checkbox"
              aria-label={t("resend", { name: nameOf(gap) })}
              checked={!state.draft.leftOut.has(gap.id)}
              onChange={(event) => state.setLeftOut(gap.id, !event.target.checked)}
            />
            <span>
              <GapLink gap={gap} go={go} /> <GapChange gap={gap} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
