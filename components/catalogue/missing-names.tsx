"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { PagePart } from "@/components/ui/page-part";
import { setEnglishNameAction } from "@/lib/catalogue/actions";
import { englishNameSchema } from "@/lib/catalogue/schema";
import forms from "./forms.module.css";

type Props = { year: number; section: string; names: readonly string[]; canEdit: boolean };

/** The names of a section that have no English yet, with inputs for those who may give it. One that is given leaves the list. */
export function MissingNames({ year, section, names, canEdit }: Props) {
  const t = useTranslations("catalogue.names");
  return (
    <div id="missing">
      <PagePart title={t("missing", { year, section })}>
        {canEdit ? (
          names.map((zh) => <MissingName key={zh} zh={zh} />)
        ) : (
          <>
            <p>{t("whoGives")}</p>
            <ul lang="zh-CN">
              {names.map((zh) => (
                <li key={zh}>{zh}</li>
              ))}
            </ul>
          </>
        )}
      </PagePart>
    </div>
  );
}

function MissingName({ zh }: { zh: string }) {
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(englishNameSchema),
    defaultValues: { zh, en: "" },
  });
  const action = useAction({ refreshes: true });
  const t = useTranslations("catalogue");
  return (
    <LiveForm
      className={forms.form}
      onSubmit={handleSubmit(async (name) => {
        await action.run(() => setEnglishNameAction(name), t("form.saved"));
      })}
    >
      <TextField
        {...register("en")}
        label={t("names.englishOf", { zh })}
        error={Boolean(formState.errors.en)}
        helperText={formState.errors.en ? t("form.needed") : undefined}
        slotProps={{ htmlInput: { lang: "en", autoComplete: "off" } }}
      />
      <SubmitRow submit={t("form.save")} action={action} />
    </LiveForm>
  );
}
