"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { FormProvider } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { addIndicatorAction } from "@/lib/catalogue/actions";
import type { TopicName } from "@/lib/catalogue/model";
import { type AddIndicatorInput, addIndicatorSchema } from "@/lib/catalogue/schema";
import { useRouter } from "@/lib/platform/i18n/navigation";
import { LiveForm } from "@/components/ui/live-form";
import { useLiveForm } from "@/components/ui/use-live-form";
import css from "./catalogue.module.css";
import { CodeInput } from "./code-input";
import forms from "./forms.module.css";
import { IndicatorFields } from "./indicator-fields";

const noText = { zh: "", en: "" };
const empty: AddIndicatorInput = {
  ...{ code: "", kind: "quantity", unit: "", printsUnit: true, topic: "", basis: "annual" },
  unitInEnglish: { one: "", many: "" },
  ...{ name: noText, definition: noText, comparability: noText },
};

type Props = { addedSigns: readonly string[]; topics: readonly TopicName[] };

/** Adds an indicator and goes to its page. */
export function AddIndicatorForm({ addedSigns, topics }: Props) {
  const methods = useLiveForm({
    resolver: zodResolver(addIndicatorSchema, undefined, { raw: true }),
    defaultValues: empty,
  });
  const action = useAction({ refreshes: true });
  const router = useRouter();
  const t = useTranslations("catalogue");
  const { register, handleSubmit, formState } = methods;

  async function add(input: AddIndicatorInput) {
    const result = await action.run(() => addIndicatorAction(input), t("form.saved"));
    if (result.ok) router.push(`/desk/catalogue/indicators/${result.value.code}`);
  }

  return (
    <FormProvider {...methods}>
      <LiveForm className={`${forms.form} ${css.part}`} onSubmit={handleSubmit(add)}>
        <IndicatorFields fixedKind={null} addedSigns={addedSigns} topics={topics} />
        <CodeInput input={register("code")} isWrong={Boolean(formState.errors.code)} />
        <SubmitRow submit={t("form.add")} action={action} isPrimary />
      </LiveForm>
    </FormProvider>
  );
}
