"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useTranslations } from "next-intl";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { addTopicSchema } from "@/lib/catalogue/schema";
import type { Result } from "@/lib/platform/result";
import { LiveForm } from "@/components/ui/live-form";
import { BilingualInputs } from "@/components/ui/bilingual-inputs";
import { useLiveForm } from "@/components/ui/use-live-form";
import { type Bilingual, typedOf } from "@/lib/platform/bilingual";
import { CodeInput } from "./code-input";
import forms from "./forms.module.css";

type Names = { code: string; name: Bilingual };
type Props = { topic: Names; action: (topic: Names) => Promise<Result<unknown>>; isNew: boolean };

/** The names of a topic, and the code of a new one. */
export function TopicForm({ topic, action, isNew }: Props) {
  const { register, handleSubmit, formState, reset } = useLiveForm({
    resolver: zodResolver(addTopicSchema, undefined, { raw: true }),
    values: { code: topic.code, name: typedOf(topic.name) },
    resetOptions: { keepDirtyValues: true },
  });
  const saving = useAction({ refreshes: true });
  const t = useTranslations("catalogue");

  async function save(input: Names) {
    const result = await saving.run(() => action(input), t("form.saved"));
    if (result.ok && isNew) reset(topic, { keepDirtyValues: false });
  }

  return (
    <LiveForm className={forms.form} onSubmit={handleSubmit(save)}>
      <BilingualInputs
        labels={{ zh: t("form.nameZh"), en: t("form.nameEn") }}
        inputs={{ zh: register("name.zh"), en: register("name.en") }}
        errors={formState.errors.name}
        complaint={t("form.chineseNeeded")}
        helpInEnglish={t("form.englishLater")}
      />
      {isNew ? <CodeInput input={register("code")} isWrong={Boolean(formState.errors.code)} /> : null}
      <SubmitRow submit={isNew ? t("form.add") : t("topics.saveName")} action={saving} />
    </LiveForm>
  );
}
