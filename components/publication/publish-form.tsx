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
import css from "./publication.module.css";

type Props = { year: number; version: string; isCorrection: boolean };

/** Publishes the next version; a correction says publicly what it changes and why. */
export function PublishForm({ year, version, isCorrection }: Props) {
  const [refused, setRefused] = useState<Sentence | null>(null);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { note: "" } });
  const router = useRouter();
  const locale = useLocale();
  const t = useTranslations("desk.releases");

  async function publish({ note }: { note: string }) {
    setRefused(null);
    const result = await publishReleaseAction({ year, note }).catch(() => null);
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
      <Button type="submit" variant="contained" disabled={formState.isSubmitting}>
        {t("publish", { version })}
      </Button>
    </form>
  );
}
