"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { addUnitAction } from "@/lib/catalogue/actions";
import { addUnitSchema } from "@/lib/catalogue/schema";
import { dimensions } from "@/lib/catalogue/units";
import { Choice } from "@/components/ui/choice";
import { LiveForm } from "@/components/ui/live-form";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { useLiveForm } from "@/components/ui/use-live-form";
import { AddEntry } from "./add-entry";
import forms from "./forms.module.css";

const empty = { sign: "", name: { zh: "", en: "" }, dimension: "thing" };

/** Adds a unit of the office's own: its sign as printed, its names and what it measures. */
export function AddUnit() {
  const { register, handleSubmit, formState, reset } = useLiveForm({
    resolver: zodResolver(addUnitSchema),
    defaultValues: empty,
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("catalogue");
  const { errors } = formState;
  return (
    <AddEntry title={t("units.add")}>
      <LiveForm
        className={forms.form}
        onSubmit={handleSubmit(async (input) => {
          const result = await action.run(() => addUnitAction(input), t("form.saved"));
          if (result.ok) reset();
        })}
      >
        <TextField
          {...register("sign")}
          label={t("units.sign")}
          error={Boolean(errors.sign)}
          helperText={errors.sign ? t("units.signNeeded") : t("units.signHelp")}
        />
        <Choice
          label={t("units.measures")}
          input={register("dimension")}
          options={dimensions.map((value) => ({ value, label: t(`units.dimensions.${value}`) }))}
        />
        <BilingualInputs
          labels={{ zh: t("form.nameZh"), en: t("form.nameEn") }}
          inputs={{ zh: register("name.zh"), en: register("name.en") }}
          errors={errors.name}
          complaint={t("form.needed")}
        />
        <SubmitRow submit={t("form.add")} action={action} />
      </LiveForm>
    </AddEntry>
  );
}
