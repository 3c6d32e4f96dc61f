"use client";

import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useFormContext } from "react-hook-form";
import type { RuleRow } from "@/lib/catalogue/rules";
import forms from "./forms.module.css";

/** Inputs for the limits of a check; none where it has no limits. */
export function CheckLimits({ index, kind }: { index: number; kind: RuleRow["kind"] }) {
  const { register, formState } = useFormContext<{ rows: RuleRow[] }>();
  const t = useTranslations("catalogue.checks");
  const errors = formState.errors.rows?.[index];
  if (kind === "in_year") {
    return (["allowsStart", "allowsEnd"] as const).map((end) => (
      <label key={end} className={forms.check}>
        <input type="checkbox" {...register(`rows.${index}.${end}`)} /> {t(end)}
      </label>
    ));
  }
  if (kind !== "change") return null;
  return (["percent", "from"] as const).map((limit) => (
    <TextField
      key={limit}
      {...register(`rows.${index}.${limit}`)}
      label={t(limit)}
      error={Boolean(errors?.[limit])}
      helperText={errors?.[limit] ? t(`${limit}Needed`) : undefined}
      slotProps={{ htmlInput: { inputMode: "decimal", autoComplete: "off" } }}
    />
  ));
}
