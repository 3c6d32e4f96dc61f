"use client";

import { useTranslations } from "next-intl";
import css from "./proposal-list.module.css";

const keys = ["move", "accept", "correct", "reject", "leave", "undo", "next", "all"] as const;

/** The keys of the screen. Everything they do has a button too. */
export function KeyLegend() {
  const t = useTranslations("intake.confirm.keys");
  return (
    <p className={css.keys}>
      <b>{t("title")}</b>
      {keys.map((key) => (
        <span key={key}>{t(key)}</span>
      ))}
    </p>
  );
}
