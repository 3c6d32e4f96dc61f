"use client";

import { useLocale, useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { Dropped } from "@/lib/outline/opening/dropped";
import css from "./outline.module.css";

type Inclusion = { include: { sections: string[]; fields: string[] } };

/** What stays behind and why; what is hidden this year can be chosen to come along. */
export function DroppedList({ dropped }: { dropped: readonly Dropped[] }) {
  const { register } = useFormContext<Inclusion>();
  const locale = useLocale();
  const t = useTranslations("outline.opening.why");

  function whyOf(one: Dropped): string {
    if (one.what === "section")
      return t("section", { number: one.number, title: one.title[locale], count: one.fields });
    if (one.what === "field")
      return t("field", { section: one.section, name: one.name?.[locale] ?? one.key });
    if (one.what === "block")
      return t("block", { section: one.section, heading: one.heading?.[locale] ?? "" });
    const keys = one.missing.join("、");
    return one.what === "relation" ? t("relation", { keys }) : t("wording", { key: one.key, keys });
  }

  return (
    <ul className={css.list}>
      {dropped.map((one, index) => (
        <li key={index}>
          {one.what === "section" || one.what === "field" ? (
            <label className={css.check}>
              <input
                type="checkbox"
                value={one.what === "section" ? one.number : one.key}
                {...register(one.what === "section" ? "include.sections" : "include.fields")}
              />
              {whyOf(one)}
            </label>
          ) : (
            whyOf(one)
          )}
        </li>
      ))}
    </ul>
  );
}
