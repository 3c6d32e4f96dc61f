"use client";

import { useLocale, useTranslations } from "next-intl";
import type { Bilingual } from "@/lib/platform/bilingual";
import { useField, useFieldState } from "../store/form-context";
import { signOf } from "./state-mark";

export type GapText = {
  /** What its row calls it, if not by the field's name. */
  label?: Bilingual | undefined;
  /** The part of the sentence around it. */
  clause?: string | undefined;
};

/**
 * Returns the accessible name of a gap: what it is called, its part of the sentence, the unit, the last report's value and its
 * state. Whoever hears the form has all of it, as whoever sees it.
 */
export function useGapName(id: string, { label, clause }: GapText): string {
  const { name, unit, previous } = useField(id);
  const state = signOf(useFieldState(id));
  const locale = useLocale();
  const [t, tForm, tState] = [
    useTranslations("keys.gap"),
    useTranslations("desk.form"),
    useTranslations("desk.state"),
  ];
  return [
    (label ?? name)[locale],
    clause ? t("clause", { clause }) : null,
    unit ? t("unit", { unit }) : null,
    previous ? `${tForm("previous", { year: previous.year })}${previous.printed}` : null,
    tState(state),
  ]
    .filter((part) => part !== null)
    .join(locale === "zh" ? "，" : ", ");
}
