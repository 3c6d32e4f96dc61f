"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId } from "react";
import { useForm, type UseFormRegisterReturn, useWatch } from "react-hook-form";
import { unlessComposing } from "@/components/ui/composing";
import { Choice } from "@/components/ui/choice";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { type NewIndicator, newIndicatorSchema } from "@/lib/entry/binding/schema";
import type { suggestedDetails } from "@/lib/entry/binding/new-figure";
import { periodBases } from "@/lib/figures/period-basis";
import { units as builtIn } from "@/lib/figures/unit";
import { fieldKinds } from "@/lib/outline/field-kinds";
import css from "./catalogue-search.module.css";

type Props = {
  /** What the inputs hold at first. */
  suggested: ReturnType<typeof suggestedDetails>;
  /** Whether its kind is known, so that nobody is asked. */
  hasKind: boolean;
  /** The units a figure may have; empty means the built-in ones. */
  units: readonly string[];
  isBusy: boolean;
  onAdd: (details: NewIndicator) => void;
};

/** The details of a new indicator, filled in with what the sentence suggests. */
export function NewIndicatorForm({ suggested, hasKind, units, isBusy, onAdd }: Props) {
  const noText = { zh: "", en: "" };
  const { register, handleSubmit, control, formState } = useForm({
    resolver: zodResolver(newIndicatorSchema, undefined, { raw: true }),
    defaultValues: { ...suggested, definition: noText as NewIndicator["definition"] },
  });
  const kind = useWatch({ control, name: "kind" });
  const [t, tForm, tKinds, tBases] = [
    useTranslations("entry.finder"),
    useTranslations("catalogue.form"),
    useTranslations("catalogue.kinds"),
    useTranslations("desk.details.bases"),
  ];
  const { errors } = formState;
  const add = handleSubmit(onAdd);

  function onKeyDown(event: KeyboardEvent) {
    const isText = event.target instanceof HTMLInputElement;
    if (event.key === "Enter" && isText) void add();
  }

  return (
    <div role="group" aria-label={t("new")} className={css.new} onKeyDown={unlessComposing(onKeyDown)}>
      <BilingualInputs
        labels={{ zh: tForm("nameZh"), en: tForm("nameEn") }}
        inputs={{ zh: register("name.zh"), en: register("name.en") }}
        errors={errors.name}
        complaint={tForm("chineseNeeded")}
        helpInEnglish={tForm("englishLater")}
        hasFocus
      />
      {hasKind ? null : (
        <Choice
          label={tForm("kind")}
          input={register("kind")}
          options={fieldKinds.map((value) => ({ value, label: tKinds(value) }))}
        />
      )}
      {kind === "quantity" ? <UnitInput input={register("unit")} accepted={units} /> : null}
      <Choice
        label={tForm("basis")}
        input={register("basis")}
        options={periodBases.map((value) => ({ value, label: tBases(value) }))}
      />
      <BilingualInputs
        labels={{ zh: tForm("definitionZh"), en: tForm("definitionEn") }}
        inputs={{ zh: register("definition.zh"), en: register("definition.en") }}
        errors={errors.definition}
        complaint={tForm("chineseNeeded")}
        help={t("definitionHelp")}
        isLong
      />
      <div className={css.buttons}>
        <Button variant="contained" size="small" onClick={() => void add()} disabled={isBusy}>
          {t("add")}
        </Button>
      </div>
    </div>
  );
}

type UnitProps = { input: UseFormRegisterReturn; accepted: readonly string[] };

function UnitInput({ input, accepted }: UnitProps) {
  const list = useId();
  const t = useTranslations("catalogue.form");
  const signs = accepted.length > 0 ? accepted : builtIn.map(({ sign }) => sign);
  return (
    <div>
      <TextField
        {...input}
        label={t("unit")}
        fullWidth
        slotProps={{ htmlInput: { list, autoComplete: "off" } }}
      />
      <datalist id={list}>
        {signs.map((sign) => (
          <option key={sign} value={sign} />
        ))}
      </datalist>
    </div>
  );
}
