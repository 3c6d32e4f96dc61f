"use client";

import { useTranslations } from "next-intl";
import css from "./reason-list.module.css";
import { reasonSign } from "./reason-sign";
import { useReview } from "./review-context";

/** The reasons that stand for several fields, each once. Rows refer to them by their signs. */
export function ReasonList() {
  const { groups } = useReview();
  const t = useTranslations("review.reasons");
  if (groups.length === 0) return null;
  return (
    <ul className={css.reasons} aria-label={t("label")}>
      {groups.map(({ kind, reason, by, fieldIds: { length: count }, asTheyWere }, index) => (
        <li key={index}>
          <span className={css.sign}>{reasonSign(index)}</span> {t(kind, { name: by, count, reason })}
          {asTheyWere > 0 ? <b className={css.unchanged}>{t("asTheyWere", { count: asTheyWere })}</b> : null}
        </li>
      ))}
    </ul>
  );
}
