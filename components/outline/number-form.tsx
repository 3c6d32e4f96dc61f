"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { renumberSectionAction } from "@/lib/outline/editing/actions";
import { renumberSectionSchema } from "@/lib/outline/editing/schema";
import type { SectionView } from "@/lib/outline/editing/view";
import { FormFrame } from "./form-frame";
import { useOutline } from "./outline-context";

/** Renumbers a section; the sections nested in it follow. */
export function NumberForm({ section }: { section: SectionView }) {
  const { view, send, show } = useOutline();
  const t = useTranslations("outline.form");
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(renumberSectionSchema),
    defaultValues: { year: view.year, sectionId: section.id, number: section.number },
  });
  const save = handleSubmit(async (input) => (await send(() => renumberSectionAction(input))) && show(null));
  return (
    <FormFrame label={t("number.form")} submit={t("keep")} onSubmit={save}>
      <TextField
        {...register("number")}
        label={t("number.label")}
        error={Boolean(formState.errors.number)}
        helperText={formState.errors.number ? t("number.wrong") : t("number.help")}
        autoFocus
        slotProps={{ htmlInput: { inputMode: "decimal", autoComplete: "off" } }}
      />
    </FormFrame>
  );
}
