"use client";

import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { withdrawReleaseAction } from "@/lib/publication/releases/actions";
import css from "./publication.module.css";

/** Withdraws a scheduled release, after asking for the reason. */
export function WithdrawForm({ releaseId, version }: { releaseId: string; version: string }) {
  const [isOpen, setOpen] = useState(false);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { reason: "" } });
  const { run, refusal } = useAction({ refreshes: true });
  const t = useTranslations("release.desk");
  if (!isOpen) {
    return (
      <Button variant="outlined" onClick={() => setOpen(true)}>
        {t("withdraw", { version })}
      </Button>
    );
  }
  return (
    <form
      className={css.publish}
      noValidate
      onSubmit={handleSubmit(({ reason }) => run(() => withdrawReleaseAction({ releaseId, reason })))}
    >
      <ActionMessage refusal={refusal} />
      <TextField
        {...register("reason", { validate: (reason) => reason.trim() !== "" })}
        label={t("withdrawReason")}
        error={Boolean(formState.errors.reason)}
        helperText={formState.errors.reason ? t("withdrawNeeded") : t("withdrawHelp")}
        autoFocus
        multiline
        fullWidth
      />
      <div className={css.actions}>
        <Button type="submit" variant="contained" disabled={formState.isSubmitting}>
          {t("withdrawConfirm")}
        </Button>
        <Button variant="text" onClick={() => setOpen(false)}>
          {t("keep")}
        </Button>
      </div>
    </form>
  );
}
