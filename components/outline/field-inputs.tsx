"use client";

import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { periodBases } from "@/lib/figures/period-basis";
import type { SectionView } from "@/lib/outline/editing/view";
import { cleanCode } from "@/lib/figures/clean-code";
import { Choice } from "@/components/ui/choice";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { type FieldChoice, unusedKey, suggestionFor } from "./field-choice";
import css from "./outline.module.css";
import { useOutline } from "./outline-context";
import { Suggest } from "./suggest";

type Typing = { target: { value: string } };

/** The inputs for a field, depending on what is added. */
export function FieldInputs({ section }: { section: SectionView }) {
  const { view, choices } = useOutline();
  const locale = useLocale();
  const [t, tBases] = [useTranslations("outline.form"), useTranslations("desk.details.bases")];
  const { register, control, setValue, formState } = useFormContext<FieldChoice>();
  const { errors } = formState;
  const what = useWatch({ control, name: "what" });

  function suggest(code: string): void {
    const suggestion = suggestionFor(choices, cleanCode(code));
    if (!suggestion) return;
    setValue("key", suggestion.key);
    setValue("basis", suggestion.basis);
  }

  function changeKind(kind: string): void {
    setValue("key", kind === "sentence" ? unusedKey(view, section) : "");
  }

  const kinds = (["indicator", "sentence", "existing"] as const).map((value) => ({
    value,
    label: t(`field.${value}`),
  }));
  return (
    <>
      <Choice
        label={t("field.what")}
        input={register("what", { onChange: (event: Typing) => changeKind(event.target.value) })}
        options={kinds}
        hasFocus
      />
      <PlaceChoice section={section} />
      {what === "indicator" ? (
        <Suggest
          label={t("field.code")}
          help={errors.indicator ? t("field.codeNeeded") : t("field.codeHelp")}
          input={register("indicator", {
            onChange: (event: Typing) => suggest(event.target.value),
          })}
          isWrong={Boolean(errors.indicator)}
          options={(choices?.indicators ?? []).map(({ code, name }) => [code, name[locale]])}
        />
      ) : null}
      {what === "existing" ? (
        <Suggest
          label={t("field.existingKey")}
          help={errors.existing ? t("field.existingNeeded") : t("field.existingHelp")}
          input={register("existing")}
          isWrong={Boolean(errors.existing)}
          options={Object.values(view.fields).map(({ key, name }) => [key, name[locale]])}
        />
      ) : (
        <TextField
          {...register("key")}
          label={t("field.key")}
          error={Boolean(errors.key)}
          helperText={errors.key ? t("field.keyWrong") : t("field.keyHelp")}
          slotProps={{ htmlInput: { autoComplete: "off", spellCheck: false } }}
        />
      )}
      {what === "indicator" ? (
        <Choice
          label={t("field.basis")}
          input={register("basis")}
          options={periodBases.map((value) => ({ value, label: tBases(value) }))}
        />
      ) : null}
      {what === "existing" ? null : (
        <>
          <BilingualInputs
            labels={{ zh: t("label.zh"), en: t("label.en") }}
            inputs={{ zh: register("label.zh"), en: register("label.en") }}
            errors={errors.label}
            complaint={t("bothOrNeither")}
          />
          <label className={css.check}>
            <input type="checkbox" {...register("required")} /> {t("field.required")}
          </label>
        </>
      )}
    </>
  );
}

function PlaceChoice({ section }: { section: SectionView }) {
  const locale = useLocale();
  const [t, tTree] = [useTranslations("outline.form"), useTranslations("outline.tree")];
  const { register, formState } = useFormContext<FieldChoice>();
  const blocks = section.blocks.map(({ id, heading, kind }, index) => ({
    value: id,
    label: `${index + 1}. ${heading?.[locale] ?? tTree(`kinds.${kind}`)}`,
  }));
  return (
    <Choice
      label={t("field.place")}
      input={register("blockId")}
      options={[{ value: "", label: t("field.nowhere") }, ...blocks]}
      {...(formState.errors.blockId && { help: t("field.placeNeeded") })}
    />
  );
}
