"use client";

import { useTranslations } from "next-intl";
import { useRef, useSyncExternalStore } from "react";
import { Button } from "@/components/ui/button";
import { fieldStatuses } from "@/lib/entry/form/form";
import type { OpenSubmission } from "@/lib/review/queue/open-submission";
import css from "./foot-bar.module.css";
import { useSectionForm } from "./store/form-context";
import { SubmitSection } from "./submit-section";
import { focusNext } from "./focus-next";
import { UndoSave } from "./undo-save";

const problemStates = ["saving", "unsaved", "invalid", "conflict"] as const;

/** Counts by state that lead to their fields, the submissions in review, and the primary action. */
export function FootBar({ open, onRetry }: { open: readonly OpenSubmission[]; onRetry: () => void }) {
  const { form, store, togglePanel } = useSectionForm();
  const { saving, statusCounts, warning, commented } = useSyncExternalStore(
    store.subscribe,
    store.counts,
    store.counts,
  );
  const t = useTranslations("desk.form");
  return (
    <div className={css.bar}>
      {/* First in the order of Tab, last to the eye: where the work of the section ends. */}
      {form.isEditable ? <SubmitSection open={open} /> : null}
      <div className={css.counts} role="status">
        {problemStates.map((state) => (
          <Count key={state} state={state} count={saving[state]} />
        ))}
        <Count state="warning" count={warning} />
        <Count state="commented" count={commented} />
        {fieldStatuses.map((state) => (
          <Count key={state} state={state} count={statusCounts[state]} />
        ))}
      </div>
      {saving.unsaved > 0 ? (
        <Button size="small" variant="outlined" onClick={onRetry}>
          {t("retry")}
        </Button>
      ) : null}
      {form.isEditable ? <UndoSave /> : null}
      <Button size="small" onClick={togglePanel} aria-controls="details" title={t("panelKey")}>
        {t("panel")}
      </Button>
    </div>
  );
}

type State = (typeof problemStates)[number] | (typeof fieldStatuses)[number] | "warning" | "commented";

function Count({ state, count }: { state: State; count: number }) {
  const { store } = useSectionForm();
  const button = useRef<HTMLButtonElement>(null);
  const t = useTranslations("desk.state");
  if (count === 0) return null;
  return (
    <button
      ref={button}
      type="button"
      data-state={state}
      onClick={() => focusNext(button.current?.closest("form") ?? null, store.idsIn(state))}
    >
      {t(state)} {count}
    </button>
  );
}
