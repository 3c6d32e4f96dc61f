"use client";

import { useTranslations } from "next-intl";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { assignEditorsAction } from "@/lib/catalogue/actions";
import type { Editor, Topic } from "@/lib/catalogue/model";
import { LiveForm } from "@/components/ui/live-form";
import { useLiveForm } from "@/components/ui/use-live-form";
import css from "./catalogue.module.css";
import forms from "./forms.module.css";

/** Assigns editors to a topic. */
export function EditorsForm({ topic, editors }: { topic: Topic; editors: readonly Editor[] }) {
  const { register, getValues, handleSubmit } = useLiveForm({
    values: { editors: topic.editors.map(({ id }) => id) },
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("catalogue");
  const assigned = topic.editors.filter(({ id }) => !editors.some((editor) => editor.id === id));
  const all = [...editors, ...assigned];
  if (all.length === 0) return <p className={css.muted}>{t("topics.noneToAssign")}</p>;
  return (
    <LiveForm
      onSubmit={handleSubmit((input) =>
        action.run(() => assignEditorsAction({ code: topic.code, editors: input.editors }), t("form.saved")),
      )}
    >
      <fieldset className={forms.people}>
        <legend className={css.muted}>{t("topics.editors")}</legend>
        {all.map(({ id, name, email }) => (
          <label key={id} className={forms.check}>
            <input
              type="checkbox"
              value={id}
              {...register("editors")}
              defaultChecked={getValues("editors").includes(id)}
            />{" "}
            {name}
            <span className={css.code}>{email}</span>
          </label>
        ))}
      </fieldset>
      <SubmitRow submit={t("topics.saveEditors")} action={action} />
    </LiveForm>
  );
}
