"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { FormProvider } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { changeIndicatorAction } from "@/lib/catalogue/actions";
import type { Indicator, TopicName } from "@/lib/catalogue/model";
import { addIndicatorSchema } from "@/lib/catalogue/schema";
import { typedOf } from "@/lib/platform/bilingual";
import { LiveForm } from "@/components/ui/live-form";
import { useLiveForm } from "@/components/ui/use-live-form";
import forms from "./forms.module.css";
import { IndicatorFields } from "./indicator-fields";

type Props = {
  indicator: Indicator;
  stamp: string;
  isUsed: boolean;
  addedSigns: readonly string[];
  topics: readonly TopicName[];
};

/** Edits the catalogue details of an indicator. */
export function IndicatorForm({ indicator, stamp, isUsed, addedSigns, topics }: Props) {
  const { code, kind, unit, printsUnit, topic, basis } = indicator;
  const [name, definition] = [typedOf(indicator.name), typedOf(indicator.definition)];
  const unitInEnglish = indicator.unitInEnglish ?? { one: "", many: "" };
  const comparability = typedOf(indicator.comparability ?? { zh: "", en: "" });
  const methods = useLiveForm({
    resolver: zodResolver(addIndicatorSchema, undefined, { raw: true }),
    values: { code, name, kind, unit, unitInEnglish, printsUnit, topic, basis, definition, comparability },
    // Keeps unsaved edits when the page is refreshed.
    resetOptions: { keepDirtyValues: true },
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("catalogue.form");
  return (
    <FormProvider {...methods}>
      <LiveForm
        className={forms.form}
        onSubmit={methods.handleSubmit((input) =>
          action.run(() => changeIndicatorAction({ ...input, stamp }), t("saved")),
        )}
      >
        <IndicatorFields fixedKind={isUsed ? kind : null} addedSigns={addedSigns} topics={topics} />
        <SubmitRow submit={t("save")} action={action} isPrimary />
      </LiveForm>
    </FormProvider>
  );
}
