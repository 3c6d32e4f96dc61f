"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { addSeriesSchema, type SeriesDetails } from "@/lib/catalogue/schema";
import type { Result } from "@/lib/platform/result";
import { LiveForm } from "@/components/ui/live-form";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { useLiveForm } from "@/components/ui/use-live-form";
import { CodeInput } from "./code-input";
import forms from "./forms.module.css";

type Props = {
  series: SeriesDetails;
  action: (series: SeriesDetails) => Promise<Result<unknown>>;
  isNew: boolean;
};

/** The names and description of an event series, and the code of a new one. */
export function SeriesForm({ series, action, isNew }: Props) {
  const { register, handleSubmit, formState, reset } = useLiveForm({
    resolver: zodResolver(addSeriesSchema, undefined, { raw: true }),
    values: series,
    resetOptions: { keepDirtyValues: true },
  });
  const saving = useAction({ refreshes: true });
  const t = useTranslations("catalogue.form");

  async function save(input: SeriesDetails) {
    const result = await saving.run(() => action(input), t("saved"));
    if (result.ok && isNew) reset(series, { keepDirtyValues: false });
  }

  return (
    <LiveForm className={forms.form} onSubmit={handleSubmit(save)}>
      {(["name", "description"] as const).map((part) => (
        <BilingualInputs
          key={part}
          labels={{ zh: t(`${part}Zh`), en: t(`${part}En`) }}
          inputs={{ zh: register(`${part}.zh`), en: register(`${part}.en`) }}
          errors={formState.errors[part]}
          complaint={t("chineseNeeded")}
          helpInEnglish={t("englishLater")}
          isLong={part === "description"}
        />
      ))}
      {isNew ? <CodeInput input={register("code")} isWrong={Boolean(formState.errors.code)} /> : null}
      <SubmitRow submit={isNew ? t("add") : t("save")} action={saving} />
    </LiveForm>
  );
}
