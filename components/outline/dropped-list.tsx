"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { Dropped } from "@/lib/outline/opening/dropped";
import css from "./outline.module.css";

type Inclusion = { include: { sections: string[]; fields: string[] } };

/** What is left out and why. Hidden sections and fields can be selected to be kept. */
export function DroppedList({ dropped }: { dropped: readonly Dropped[] }) {
  const { register } = useFormContext<Inclusion>();
  const locale = useLocale();
  const t = useTranslations("outline.opening.why");

  function whyOf(entry: Dropped): string {
    if (entry.what === "section")
      return t("section", { number: entry.number, title: entry.title[locale], count: entry.fields });
    if (entry.what === "field")
      return t("field", { section: entry.section, name: entry.name?.[locale] ?? entry.key });
    if (entry.what === "block")
      return t("block", { section: entry.section, heading: entry.heading?.[locale] ?? "" });
    const keys = entry.missing.join("、");
    return entry.what === "relation" ? t("relation", { keys }) : t("wording", { key: entry.key, keys });
  }

  return (
    <ul className={css.list}>
      {dropped.map((entry, index) => (
        <li key={index}>
          {entry.what === "section" || entry.what === "field" ? (
            <label className={css.check}>
              <input
                type="checkbox"
                value={entry.what === "section" ? entry.number : entry.key}
                {...register(entry.what === "section" ? "include.sections" : "include.fields")}
              />
              {whyOf(entry)}
            </label>
          ) : (
            whyOf(entry)
          )}
        </li>
      ))}
    </ul>
  );
}
