"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { z } from "zod";
import { setDueAction } from "@/lib/outline/editing/actions";
import { setDueSchema } from "@/lib/outline/editing/schema";
import type { SectionView } from "@/lib/outline/editing/view";
import { FormFrame } from "./form-frame";
import { useOutline } from "./outline-context";

const typed = z.object({ dueOn: z.union([z.literal(""), setDueSchema.shape.dueOn.unwrap()]) });

/** The day by which a section is to be submitted; empty for none. */
export function DueForm({ section }: { section: SectionView }) {
  const { view, send, show } = useOutline();
  const t = useTranslations("outline.form");
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(typed),
    defaultValues: { dueOn: section.dueOn ?? "" },
  });
  const save = handleSubmit(async ({ dueOn }) => {
    const day = { year: view.year, sectionId: section.id, dueOn: dueOn || null };
    if (await send(() => setDueAction(day))) show(null);
  });
  return (
    <FormFrame label={t("due.form")} submit={t("keep")} onSubmit={save}>
      <TextField
        {...register("dueOn")}
        type="date"
        label={t("due.label")}
        error={Boolean(formState.errors.dueOn)}
        helperText={formState.errors.dueOn ? t("due.wrong") : t("due.help")}
        autoFocus
      />
    </FormFrame>
  );
}
