"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import { typedNumber } from "@/lib/figures/clean-code";
import type { OpenYearInput } from "@/lib/intake/first-year/schema";
import { titleOfYear } from "@/lib/outline/opening/report-title";
import type { Bilingual } from "@/lib/platform/bilingual";
import css from "./first-year.module.css";

type Fields = Pick<OpenYearInput, "year" | "title">;

/** The year and the title of a report. A title that nobody has changed follows the year. */
export function ReportFields({ reportName, yearHelp }: { reportName: Bilingual; yearHelp?: string }) {
  const t = useTranslations("firstYear.contents");
  const { register, formState, setValue, getFieldState } = useFormContext<Fields>();
  const { errors } = formState;
  const follow = (typed: unknown) => {
    const year = typedNumber(typed);
    if (!Number.isInteger(year) || getFieldState("title").isDirty) return;
    setValue("title", titleOfYear(reportName, year));
  };
  return (
    <div className={css.names}>
      <TextField
        {...register("year", { setValueAs: typedNumber, onChange: (event) => follow(event.target.value) })}
        label={t("year")}
        error={Boolean(errors.year)}
        helperText={errors.year ? t("yearWrong") : yearHelp}
        slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "off" } }}
      />
      {(["zh", "en"] as const).map((language) => (
        <TextField
          key={language}
          {...register(`title.${language}`)}
          label={t(language === "zh" ? "titleZh" : "titleEn")}
          error={Boolean(errors.title?.[language])}
          helperText={errors.title?.[language] ? t("needed") : undefined}
          slotProps={{ htmlInput: { lang: language, autoComplete: "off" }, inputLabel: { shrink: true } }}
        />
      ))}
    </div>
  );
}
