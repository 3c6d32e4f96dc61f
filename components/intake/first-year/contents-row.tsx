"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { Choice } from "@/components/ui/choice";
import type { OpenYearInput } from "@/lib/intake/first-year/schema";
import type { KnownTopic } from "@/lib/intake/first-year/topics";
import type { Doubt } from "@/lib/outline/contents/doubts";
import css from "./first-year.module.css";

type Props = { at: number; topics: readonly KnownTopic[]; doubts: readonly Doubt[]; onRemove: () => void };

/** A section of a table of contents: its number, titles and topic, and what is doubtful about it. */
export function ContentsRow({ at, topics, doubts, onRemove }: Props) {
  const locale = useLocale();
  const t = useTranslations("firstYear.contents");
  const { register, control, formState } = useFormContext<OpenYearInput>();
  const number = useWatch({ control, name: `sections.${at}.number` });
  const errors = formState.errors.sections?.[at];
  const options = topics.map(({ code, name }) => ({ value: code, label: name[locale] }));
  return (
    <li className={css.row} data-depth={Math.min(number.split(".").length - 1, 3)}>
      <TextField
        {...register(`sections.${at}.number`)}
        label={t("number")}
        error={Boolean(errors?.number)}
        helperText={
          errors?.number ? t(errors.number.message === "twice" ? "twice" : "wrongNumber") : undefined
        }
        slotProps={{ htmlInput: { inputMode: "decimal", autoComplete: "off" } }}
      />
      <TextField
        {...register(`sections.${at}.title.zh`)}
        label={t("zh")}
        error={Boolean(errors?.title)}
        helperText={errors?.title ? t("needed") : undefined}
        slotProps={{ htmlInput: { lang: "zh", autoComplete: "off" } }}
      />
      <TextField
        {...register(`sections.${at}.title.en`)}
        label={t("en")}
        slotProps={{ htmlInput: { lang: "en", autoComplete: "off" } }}
      />
      {options.length > 0 ? (
        <Choice
          label={t("topic")}
          input={register(`sections.${at}.topic`)}
          options={[{ value: "", label: t("newTopic") }, ...options]}
        />
      ) : (
        <span />
      )}
      <Button onClick={onRemove} aria-label={t("remove", { number })}>
        ✕
      </Button>
      {doubts.length > 0 ? (
        <p className={css.doubts}>{doubts.map((doubt) => t(`doubts.${doubt}`)).join(" · ")}</p>
      ) : null}
    </li>
  );
}
