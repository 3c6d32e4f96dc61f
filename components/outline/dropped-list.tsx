"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { Dropped } from "@/lib/outline/opening/dropped";
import type { Preview } from "@/lib/outline/opening/preview";
import css from "./outline.module.css";

type Inclusion = { include: { sections: string[]; fields: string[] } };

/** What is left out and why. Hidden sections and fields can be selected to be kept. */
export function DroppedList({ dropped, names }: Pick<Preview, "dropped" | "names">) {
  const { register } = useFormContext<Inclusion>();
  const locale = useLocale();
  const t = useTranslations("outline.opening.why");

  const nameOf = (key: string) => names[key]?.[locale] ?? key;

  function whyOf(entry: Dropped): string {
    if (entry.what === "section")
      return t("section", { number: entry.number, title: entry.title[locale], count: entry.fields });
    if (entry.what === "field") return t("field", { section: entry.section, name: nameOf(entry.key) });
    if (entry.what === "block")
      return t("block", { section: entry.section, heading: entry.heading?.[locale] ?? "" });
    const missing = entry.missing.map(nameOf).join(locale === "zh" ? "、" : ", ");
    return entry.what === "relation"
      ? t("relation", { missing })
      : t("wording", { name: nameOf(entry.key), missing });
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
