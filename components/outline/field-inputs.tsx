"use client";

import { useLocale, useTranslations } from "next-intl";
import { useController, useFormContext, useWatch } from "react-hook-form";
import { periodBases } from "@/lib/figures/period-basis";
import type { SectionView } from "@/lib/outline/editing/view";
import { Choice } from "@/components/ui/choice";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { basisFor, type FieldChoice } from "./field-choice";
import { FieldSearch } from "./field-search";
import { NameSearch } from "./name-search";
import css from "./outline.module.css";
import { useOutline } from "./outline-context";

/** The inputs for a field, depending on what is added. */
export function FieldInputs({ section }: { section: SectionView }) {
  const t = useTranslations("outline.form");
  const { register, control, formState } = useFormContext<FieldChoice>();
  const what = useWatch({ control, name: "what" });
  const kinds = (["indicator", "sentence", "existing"] as const).map((value) => ({
    value,
    label: t(`field.${value}`),
  }));
  return (
    <>
      <Choice label={t("field.what")} input={register("what")} options={kinds} hasFocus />
      <PlaceChoice section={section} />
      {what === "indicator" ? <IndicatorInput /> : null}
      {what === "existing" ? (
        <ExistingInput />
      ) : (
        <>
          <BilingualInputs
            labels={{ zh: t("label.zh"), en: t("label.en") }}
            inputs={{ zh: register("label.zh"), en: register("label.en") }}
            errors={formState.errors.label}
            complaint={t("needed")}
            helpInEnglish={t("englishLater")}
          />
          <label className={css.check}>
            <input type="checkbox" {...register("required")} /> {t("field.required")}
          </label>
        </>
      )}
    </>
  );
}

/** The indicator of a new figure, by name, and its period. */
function IndicatorInput() {
  const { choices } = useOutline();
  const [t, tBases, tKinds] = [
    useTranslations("outline.form"),
    useTranslations("desk.details.bases"),
    useTranslations("catalogue.kinds"),
  ];
  const { register, control, setValue } = useFormContext<FieldChoice>();
  const { field, fieldState } = useController({ control, name: "indicator" });
  const options = (choices?.indicators ?? []).map(({ code, name, unit, kind, basis }) => {
    const facts = [kind === "quantity" ? unit : tKinds(kind), tBases(basis)];
    return { code, name, unit, about: facts.filter(Boolean).join(" · ") };
  });

  function choose([code = ""]: string[]): void {
    field.onChange(code);
    const basis = basisFor(choices, code);
    if (basis) setValue("basis", basis);
  }

  return (
    <>
      <NameSearch
        label={t("field.indicatorName")}
        help={fieldState.invalid ? t("field.indicatorNeeded") : t("field.searchHelp")}
        isWrong={fieldState.invalid}
        options={options}
        chosen={[field.value]}
        onChoose={choose}
        inputRef={field.ref}
      />
      <Choice
        label={t("field.basis")}
        input={register("basis")}
        options={periodBases.map((value) => ({ value, label: tBases(value) }))}
      />
    </>
  );
}

/** A field of the report that is to appear here as well, by name. */
function ExistingInput() {
  const { view } = useOutline();
  const t = useTranslations("outline.form.field");
  const { control } = useFormContext<FieldChoice>();
  const { field, fieldState } = useController({ control, name: "existing" });
  return (
    <FieldSearch
      view={view}
      isOffered={() => true}
      label={t("existingName")}
      help={fieldState.invalid ? t("existingNeeded") : t("existingHelp")}
      isWrong={fieldState.invalid}
      chosen={[field.value]}
      onChoose={([key = ""]) => field.onChange(key)}
      inputRef={field.ref}
    />
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
