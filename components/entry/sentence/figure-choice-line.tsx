"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FigureChoice } from "@/lib/entry/binding/figure-choices";
import css from "./catalogue-search.module.css";

/** An indicator to be taken: its name, what it was last year, and where this year's figure stands already. */
export function FigureChoiceLine({ choice, onTake }: { choice: FigureChoice; onTake: () => void }) {
  const { name, unit, kind, basis, last, field } = choice;
  const locale = useLocale();
  const [t, tKinds, tBases] = [
    useTranslations("entry.finder"),
    useTranslations("catalogue.kinds"),
    useTranslations("desk.details.bases"),
  ];
  const facts = [
    kind === "quantity" ? unit : tKinds(kind),
    tBases(basis),
    ...(last ? [t("last", last)] : []),
    ...(field ? [t("told", { section: field.section })] : []),
  ];
  return (
    <li>
      <button type="button" className={css.choice} onClick={onTake}>
        <span>{name[locale]}</span> <small>{facts.filter(Boolean).join(" · ")}</small>
      </button>
    </li>
  );
}
