"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { addSectionAction } from "@/lib/outline/editing/actions";
import { addSectionSchema } from "@/lib/outline/editing/schema";
import { Choice } from "@/components/ui/choice";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { FormFrame } from "./form-frame";
import { useOutline } from "./outline-context";

/** Adds a section; its number determines its position. */
export function SectionForm() {
  const { view, choices, send, show } = useOutline();
  const locale = useLocale();
  const t = useTranslations("outline.form");
  const topics = (choices?.topics ?? []).map(({ code, name }) => ({ value: code, label: name[locale] }));
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(addSectionSchema, undefined, { raw: true }),
    defaultValues: { year: view.year, number: "", title: { zh: "", en: "" }, topic: "" },
  });
  const { errors } = formState;
  const add = handleSubmit(async (input) => (await send(() => addSectionAction(input))) && show(null));
  return (
    <FormFrame label={t("section.form")} submit={t("add")} onSubmit={add}>
      <TextField
        {...register("number")}
        label={t("number.label")}
        error={Boolean(errors.number)}
        helperText={errors.number ? t("number.wrong") : t("section.numberHelp")}
        autoFocus
        slotProps={{ htmlInput: { inputMode: "decimal", autoComplete: "off" } }}
      />
      <Choice
        label={t("section.topic")}
        input={register("topic")}
        options={[{ value: "", label: t("section.noTopic") }, ...topics]}
        help={errors.topic ? t("section.topicNeeded") : t("section.topicHelp")}
        isWrong={Boolean(errors.topic)}
      />
      <BilingualInputs
        labels={{ zh: t("title.zh"), en: t("title.en") }}
        inputs={{ zh: register("title.zh"), en: register("title.en") }}
        errors={errors.title}
        complaint={t("needed")}
        helpInEnglish={t("englishLater")}
      />
    </FormFrame>
  );
}
