"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FigureChoice } from "@/lib/entry/binding/figure-choices";
import css from "./catalogue-search.module.css";

/** An indicator to choose: its name, last year's value, and the section that has it this year already. */
export function FigureChoiceLine({ choice, onSelect }: { choice: FigureChoice; onSelect: () => void }) {
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
      <button type="button" className={css.choice} onClick={onSelect}>
        <span>{name[locale]}</span> <small>{facts.filter(Boolean).join(" · ")}</small>
      </button>
    </li>
  );
}
