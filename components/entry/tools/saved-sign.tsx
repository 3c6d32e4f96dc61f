"use client";

import { useFormatter, useNow, useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import type { Counts } from "../store/field-state";
import { useSectionForm } from "../store/form-context";
import css from "./section-tools.module.css";

/** What a key of the form has found. */
export type Told = "noneEmpty" | "noneAsked" | "saved";

/** Says whether everything is saved, and when something was saved last; or what a key has found. Only the latter is read out. */
export function SavedSign({ told }: { told: Told | null }) {
  const { store } = useSectionForm();
  const counts = useSyncExternalStore(store.subscribe, store.counts, store.counts);
  const t = useTranslations("keys.saved");
  const sign = useSign(counts);
  return (
    <span className={css.sign} data-unsaved={unsavedIn(counts) > 0 || undefined}>
      {told ? null : sign}
      <span aria-live="polite">{told === "saved" ? sign : told ? t(told) : null}</span>
    </span>
  );
}

function useSign(counts: Counts): string | null {
  const format = useFormatter();
  const now = useNow();
  const t = useTranslations("keys.saved");
  if (unsavedIn(counts) > 0) return t("notSaved", { count: unsavedIn(counts) });
  if (counts.saving.saving > 0) return t("saving");
  if (counts.savedAt === null) return null;
  const at = new Date(counts.savedAt);
  const dayOf = (date: Date) => format.dateTime(date, { dateStyle: "medium" });
  const isToday = dayOf(at) === dayOf(now);
  return t("at", {
    time: format.dateTime(at, { timeStyle: "short", ...(!isToday && { dateStyle: "medium" }) }),
  });
}

function unsavedIn({ saving }: Counts): number {
  return saving.unsaved + saving.invalid + saving.conflict;
}
