"use client";

import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { Choice } from "@/components/ui/choice";
import { type CountedHeading, headingRoles } from "@/lib/intake/first-year/headings";
import type { FromDocument } from "@/lib/intake/first-year/schema";
import type { KnownTopic } from "@/lib/intake/first-year/topics";
import css from "./first-year.module.css";

type Props = { at: number; heading: CountedHeading; topics: readonly KnownTopic[] };

/** A heading of a document: what becomes of it, its title, and as a section its number and topic. */
export function HeadingRow({ at, heading, topics }: Props) {
  const locale = useLocale();
  const t = useTranslations("firstYear");
  const { register, control, formState } = useFormContext<FromDocument>();
  const role = useWatch({ control, name: `headings.${at}.role` });
  const number = useWatch({ control, name: `headings.${at}.number` });
  const errors = formState.errors.headings?.[at];
  const isSection = role === "section";
  const options = topics.map(({ code, name }) => ({ value: code, label: name[locale] }));
  return (
    <li className={css.row} data-depth={isSection ? Math.min(number.split(".").length - 1, 3) : 3}>
      <Choice
        label={t("document.role")}
        input={register(`headings.${at}.role`)}
        options={headingRoles.map((one) => ({ value: one, label: t(`document.roles.${one}`) }))}
      />
      <TextField
        {...register(`headings.${at}.title.zh`)}
        label={t("contents.zh")}
        disabled={role === "out"}
        error={Boolean(errors?.title)}
        helperText={errors?.title ? t("contents.needed") : t("document.counts", heading)}
        slotProps={{ htmlInput: { lang: "zh", autoComplete: "off" } }}
      />
      {isSection ? (
        <TextField
          {...register(`headings.${at}.number`)}
          label={t("contents.number")}
          error={Boolean(errors?.number)}
          helperText={
            errors?.number
              ? t(errors.number.message === "twice" ? "contents.twice" : "contents.wrongNumber")
              : undefined
          }
          slotProps={{ htmlInput: { inputMode: "decimal", autoComplete: "off" } }}
        />
      ) : null}
      {isSection && options.length > 0 ? (
        <Choice
          label={t("contents.topic")}
          input={register(`headings.${at}.topic`)}
          options={[{ value: "", label: t("contents.newTopic") }, ...options]}
        />
      ) : null}
    </li>
  );
}
