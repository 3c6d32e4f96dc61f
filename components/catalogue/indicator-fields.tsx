"use client";

import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useFormContext, useWatch } from "react-hook-form";
import { periodBases } from "@/lib/figures/period-basis";
import { units } from "@/lib/figures/unit";
import type { TopicName } from "@/lib/catalogue/model";
import type { DetailsInput } from "@/lib/catalogue/schema";
import { type FieldKind, fieldKinds } from "@/lib/outline/field-kinds";
import { Choice } from "@/components/ui/choice";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import forms from "./forms.module.css";

type Props = {
  /** The kind of an indicator that is used, which does not change; null while it can be chosen. */
  fixedKind: FieldKind | null;
  addedSigns: readonly string[];
  topics: readonly TopicName[];
};

/** The catalogue details of an indicator, in both languages. */
export function IndicatorFields({ fixedKind, addedSigns, topics }: Props) {
  const { register, formState } = useFormContext<DetailsInput>();
  const t = useTranslations("catalogue");
  const { errors } = formState;
  const inputsOf = (part: "name" | "definition" | "comparability") => ({
    labels: { zh: t(`form.${part}Zh`), en: t(`form.${part}En`) },
    inputs: { zh: register(`${part}.zh`), en: register(`${part}.en`) },
    errors: errors[part],
    complaint: t("form.chineseNeeded"),
    helpInEnglish: t("form.englishLater"),
  });
  const kinds = fieldKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }));
  const bases = periodBases.map((basis) => ({ value: basis, label: t(`bases.${basis}`) }));
  const help = fixedKind ? t("form.kindFixed") : undefined;
  return (
    <>
      <BilingualInputs {...inputsOf("name")} />
      <Choice
        label={t("form.kind")}
        input={register("kind")}
        options={fixedKind ? kinds.filter(({ value }) => value === fixedKind) : kinds}
        help={help}
      />
      <Choice label={t("form.basis")} input={register("basis")} options={bases} />
      <TopicChoice topics={topics} />
      <UnitInput addedSigns={addedSigns} />
      <BilingualInputs {...inputsOf("definition")} isLong />
      <BilingualInputs {...inputsOf("comparability")} help={t("form.comparabilityHelp")} isLong />
    </>
  );
}

function TopicChoice({ topics }: Pick<Props, "topics">) {
  const { register } = useFormContext<DetailsInput>();
  const t = useTranslations("catalogue.form");
  const locale = useLocale();
  const named = topics.map(({ code, name }) => ({ value: code, label: name[locale] }));
  const options = [{ value: "", label: t("noTopic") }, ...named];
  return <Choice label={t("topic")} input={register("topic")} options={options} help={t("topicHelp")} />;
}

/** The usual unit; only quantities have one. */
function UnitInput({ addedSigns }: { addedSigns: readonly string[] }) {
  const { register, control, formState } = useFormContext<DetailsInput>();
  const errors = formState.errors.unitInEnglish;
  const kind = useWatch({ control, name: "kind" });
  const t = useTranslations("catalogue.form");
  if (kind !== "quantity") return null;
  return (
    <>
      <TextField
        {...register("unit")}
        label={t("unit")}
        helperText={t("unitHelp")}
        slotProps={{ htmlInput: { list: "unit-signs", autoComplete: "off" } }}
      />
      <datalist id="unit-signs">
        {[...addedSigns, ...units.map(({ sign }) => sign)].map((sign) => (
          <option key={sign} value={sign} />
        ))}
      </datalist>
      <label className={forms.check}>
        <input type="checkbox" {...register("printsUnit")} /> {t("printsUnit")}
      </label>
      <span />
      {(["one", "many"] as const).map((number) => (
        <TextField
          key={number}
          {...register(`unitInEnglish.${number}`)}
          label={t(number === "one" ? "unitOne" : "unitMany")}
          error={Boolean(errors?.[number])}
          helperText={errors?.[number] ? t("bothNumbersNeeded") : t("unitInEnglishHelp")}
          slotProps={{ htmlInput: { lang: "en", autoComplete: "off" } }}
        />
      ))}
    </>
  );
}
