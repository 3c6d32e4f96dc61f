"use client";

import { useTranslations } from "next-intl";
import { useSingleKeys } from "@/components/desk/single-keys";
import css from "./proposal-list.module.css";

const always = ["move", "accept"] as const;
const letters = ["step", "correct", "reject", "leave", "undo", "next", "all"] as const;

/** The keys of a proposal that has the focus. Everything they do has a button too. */
export function KeyLegend() {
  const hasLetters = useSingleKeys();
  const t = useTranslations("intake.confirm.keys");
  const keys = hasLetters ? [...always, ...letters] : always;
  return (
    <p className={css.keys}>
      <b>{t("title")}</b>
      {keys.map((key) => (
        <span key={key}>{t(key)}</span>
      ))}
    </p>
  );
}
