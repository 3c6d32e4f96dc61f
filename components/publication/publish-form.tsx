"use client";

import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Sentence } from "@/lib/platform/result";
import { publishReleaseAction } from "@/lib/publication/actions";
import { type ReasonClass, reasonClasses } from "@/lib/publication/schema";
import css from "./publication.module.css";

type Props = { year: number; version: string; seen: string; isCorrection: boolean };

type Typed = { note: string; reasonClass: ReasonClass | "" };

/** Publishes the next version; a correction says publicly what it changes and why. */
export function PublishForm({ year, version, seen, isCorrection }: Props) {
  const [refused, setRefused] = useState<Sentence | null>(null);
  const { register, handleSubmit, formState } = useForm<Typed>({
    defaultValues: { note: "", reasonClass: "" },
  });
  const router = useRouter();
  const locale = useLocale();
  const t = useTranslations("desk.releases");
  const words = useTranslations("release");

  async function publish(typed: Typed) {
    setRefused(null);
    const result = await publishReleaseAction({ year, seen, ...typed }).catch(() => null);
    if (result?.ok) router.refresh();
    else setRefused(result?.error.sentence ?? { zh: t("notReached"), en: t("notReached") });
  }

  return (
    <form className={css.publish} onSubmit={handleSubmit(publish)}>
      {refused ? <Alert severity="error">{refused[locale]}</Alert> : null}
      <TextField
        {...register("note", { validate: (note) => !isCorrection || note.trim() !== "" })}
        label={t("note")}
        error={Boolean(formState.errors.note)}
        helperText={isCorrection ? t("noteNeeded") : t("noteHelp")}
        multiline
        fullWidth
      />
      {isCorrection ? (
        <TextField
          {...register("reasonClass", { required: true })}
          select
          slotProps={{ select: { native: true }, inputLabel: { shrink: true } }}
          label={words("publish.reasonClass")}
          error={Boolean(formState.errors.reasonClass)}
          helperText={formState.errors.reasonClass ? words("publish.reasonNeeded") : null}
        >
          <option value="">{words("publish.choose")}</option>
          {reasonClasses.map((each) => (
            <option key={each} value={each}>
              {words(`reasonClasses.${each}`)}
            </option>
          ))}
        </TextField>
      ) : null}
      <Button type="submit" variant="contained" disabled={formState.isSubmitting}>
        {t("publish", { version })}
      </Button>
    </form>
  );
}
