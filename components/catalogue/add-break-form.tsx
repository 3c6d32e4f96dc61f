"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { addBreakAction } from "@/lib/catalogue/actions";
import { addBreakSchema } from "@/lib/catalogue/schema";
import { typedNumber } from "@/lib/figures/clean-code";
import { LiveForm } from "@/components/ui/live-form";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import forms from "./forms.module.css";

/** Adds a break: the year from which values are no longer comparable, and why. */
export function AddBreakForm({ code }: { code: string }) {
  const { register, handleSubmit, formState, reset } = useForm({
    resolver: zodResolver(addBreakSchema),
    defaultValues: { code, note: { zh: "", en: "" } },
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("catalogue");
  const { errors } = formState;
  return (
    <details className={forms.disclosure}>
      <summary>{t("breaks.add")}</summary>
      <LiveForm
        className={forms.form}
        onSubmit={handleSubmit(async (input) => {
          const result = await action.run(() => addBreakAction(input), t("form.saved"));
          if (result.ok) reset();
        })}
      >
        <TextField
          {...register("year", { setValueAs: typedNumber })}
          label={t("breaks.year")}
          error={Boolean(errors.year)}
          helperText={errors.year ? t("breaks.yearNeeded") : undefined}
          className={forms.whole}
          sx={{ maxWidth: "8rem" }}
          slotProps={{ htmlInput: { inputMode: "numeric", autoComplete: "off" } }}
        />
        <BilingualInputs
          labels={{ zh: t("form.noteZh"), en: t("form.noteEn") }}
          inputs={{ zh: register("note.zh"), en: register("note.en") }}
          errors={errors.note}
          complaint={t("form.needed")}
          isLong
        />
        <SubmitRow submit={t("form.add")} action={action} />
      </LiveForm>
    </details>
  );
}
