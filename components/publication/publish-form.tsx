"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { FormProvider, useForm, useWatch } from "react-hook-form";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { publishReleaseAction } from "@/lib/publication/releases/actions";
import { officeInstantOf } from "@/lib/publication/releases/office-time";
import css from "./publication.module.css";
import { emptyOrder, type TypedOrder } from "./publish-order";
import { PublishReason } from "./publish-reason";
import { PublishTime } from "./publish-time";

type Props = { year: number; version: string; contentHash: string; isCorrection: boolean };

/** Publishes the next version, now or at a set time. A correction needs a public reason and note. */
export function PublishForm({ year, version, contentHash, isCorrection }: Props) {
  const form = useForm<TypedOrder>({ defaultValues: emptyOrder });
  const { register, handleSubmit, formState, control } = form;
  const { run, refusal } = useAction({ refreshes: true });
  const t = useTranslations("release.desk");
  const isLater = useWatch({ control, name: "when" }) === "later";

  const publish = ({ note, reasonClass, when, at }: TypedOrder) => {
    const embargoUntil = when === "later" ? officeInstantOf(at) : null;
    return run(() =>
      publishReleaseAction({ year, expectedHash: contentHash, note, reasonClass, embargoUntil }),
    );
  };

  return (
    <FormProvider {...form}>
      <LiveForm className={css.publish} onSubmit={handleSubmit(publish)}>
        <ActionMessage refusal={refusal} />
        {isCorrection && <PublishReason />}
        <TextField
          {...register("note", { validate: (note) => !isCorrection || note.trim() !== "" })}
          label={t("note")}
          error={Boolean(formState.errors.note)}
          helperText={isCorrection ? t("noteNeeded") : t("noteHelp")}
          multiline
          fullWidth
        />
        <PublishTime />
        <p className={css.muted}>{t("irrevocable")}</p>
        <Button type="submit" variant="contained" disabled={formState.isSubmitting}>
          {t(isLater ? "schedule" : "publish", { version })}
        </Button>
      </LiveForm>
    </FormProvider>
  );
}
