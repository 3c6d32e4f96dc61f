"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import type { SubmissionNews } from "@/lib/review/news";
import css from "./foot-bar.module.css";
import { useSectionForm } from "./form-context";
import { SubmitSection } from "./submit-section";

const troubles = ["saving", "unsaved", "invalid", "conflict"] as const;
const standings = ["empty", "draft", "submitted", "approved"] as const;

/** Counts of states, what became of the last submission, and the one primary action. */
export function FootBar({ news, onRetry }: { news: SubmissionNews | null; onRetry: () => void }) {
  const { form, store } = useSectionForm();
  const counts = useSyncExternalStore(store.subscribe, store.counts, store.counts);
  const t = useTranslations("desk");
  return (
    <div className={css.bar}>
      <p className={css.counts} role="status">
        {troubles.map((state) =>
          counts.saving[state] > 0 ? (
            <span key={state} data-state={state}>
              {t(`state.${state}`)} {counts.saving[state]}
            </span>
          ) : null,
        )}
        {standings.map((standing) =>
          counts.standing[standing] > 0 ? (
            <span key={standing}>
              {t(`state.${standing}`)} {counts.standing[standing]}
            </span>
          ) : null,
        )}
      </p>
      {counts.saving.unsaved > 0 ? (
        <Button size="small" variant="outlined" onClick={onRetry}>
          {t("form.retry")}
        </Button>
      ) : null}
      {form.isEditable ? <SubmitSection news={news} /> : null}
    </div>
  );
}
