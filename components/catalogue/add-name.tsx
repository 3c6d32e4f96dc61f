"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { setEnglishNameAction } from "@/lib/catalogue/actions";
import { englishNameSchema } from "@/lib/catalogue/schema";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { LiveForm } from "@/components/ui/live-form";
import { AddEntry } from "./add-entry";
import forms from "./forms.module.css";

/** Adds the English name of a person, body or place, or corrects one. */
export function AddName() {
  const { register, handleSubmit, formState, reset } = useForm({
    resolver: zodResolver(englishNameSchema),
    defaultValues: { zh: "", en: "" },
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("catalogue");
  return (
    <AddEntry title={t("names.add")}>
      <LiveForm
        className={forms.form}
        onSubmit={handleSubmit(async (name) => {
          const result = await action.run(() => setEnglishNameAction(name), t("form.saved"));
          if (result.ok) reset();
        })}
      >
        <BilingualInputs
          labels={{ zh: t("names.zh"), en: t("names.en") }}
          inputs={{ zh: register("zh"), en: register("en") }}
          errors={formState.errors}
          complaint={t("form.needed")}
          help={t("names.zhHelp")}
        />
        <SubmitRow submit={t("form.save")} action={action} />
      </LiveForm>
    </AddEntry>
  );
}
