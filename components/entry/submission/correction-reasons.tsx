"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { Button } from "@/components/ui/button";
import { GapChange, GapLink, type GoToGap, useGapName } from "./gap-list";
import css from "./submission-sheet.module.css";
import type { Gap } from "./submission-preview";
import type { DraftState } from "./use-submission-draft";

type Props = {
  gaps: readonly Gap[];
  state: DraftState;
  go: GoToGap;
  isMissing: boolean;
  /** Whether the focus is here when the sheet opens. */
  hasFocus: boolean;
};

/** Why a published year is corrected: one reason for all changes, or another one for any of them. */
export function CorrectionReasons({ gaps, state, go, isMissing, hasFocus }: Props) {
  const t = useTranslations("entry.submission");
  if (gaps.length === 0) return null;
  return (
    <section className={css.part}>
      <h3>{t("reasons", { count: gaps.length })}</h3>
      <TextField
        label={t(gaps.length > 1 ? "reasonForAll" : "reason")}
        value={state.draft.reason}
        onChange={(event) => state.reason.setText(event.target.value)}
        autoFocus={hasFocus}
        error={isMissing}
        helperText={isMissing ? t("reasonNeeded") : undefined}
        slotProps={{ htmlInput: { maxLength: 1000, "data-answer": "reason" } }}
        fullWidth
        multiline
      />
      <RecoveredText kept={state.reason} />
      <ul className={css.gaps}>
        {gaps.map((gap) => (
          <li key={gap.id}>
            <GapLink gap={gap} go={go} /> <GapChange gap={gap} />
            {gaps.length > 1 ? <OwnReason gap={gap} state={state} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function OwnReason({ gap, state }: { gap: Gap; state: DraftState }) {
  const nameOf = useGapName();
  const t = useTranslations("entry.submission");
  const name = nameOf(gap);
  const own = state.draft.ownReasons.get(gap.id);
  if (own === undefined)
    return (
      <Button
        size="small"
        aria-label={t("ownReasonOf", { name })}
        onClick={() => state.setOwnReason(gap.id, "")}
      >
        {t("ownReason")}
      </Button>
    );
  return (
    <TextField
      size="small"
      label={t("reasonOf", { name })}
      value={own}
      onChange={(event) => state.setOwnReason(gap.id, event.target.value)}
      slotProps={{ htmlInput: { maxLength: 1000 } }}
      autoFocus
      fullWidth
      multiline
    />
  );
}
