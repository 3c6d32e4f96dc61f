"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import TextField from "@mui/material/TextField";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useRouter } from "@/lib/platform/i18n/navigation";
import type { Result, Sentence } from "@/lib/platform/result";
import { approveSubmissionAction, returnSubmissionAction } from "@/lib/review/actions";
import { returnSchema } from "@/lib/review/schema";
import css from "./review.module.css";

/** Approve, or return with a reason. */
export function DecisionForm({ submissionId }: { submissionId: string }) {
  const [refused, setRefused] = useState<Sentence | null>(null);
  const { register, handleSubmit, formState } = useForm({
    resolver: zodResolver(returnSchema),
    defaultValues: { submissionId, reason: "" },
  });
  const router = useRouter();
  const locale = useLocale();
  const t = useTranslations("desk.reviews");

  async function decide(action: Promise<Result<unknown>>) {
    const result = await action.catch(() => null);
    if (result?.ok) router.push("/desk/reviews");
    else setRefused(result?.error.sentence ?? { zh: t("notReached"), en: t("notReached") });
  }

  return (
    <form className={css.decision} onSubmit={handleSubmit((input) => decide(returnSubmissionAction(input)))}>
      {refused ? <Alert severity="error">{refused[locale]}</Alert> : null}
      <Button variant="contained" onClick={() => decide(approveSubmissionAction({ submissionId }))}>
        {t("approve")}
      </Button>
      <TextField
        {...register("reason")}
        label={t("reason")}
        error={Boolean(formState.errors.reason)}
        helperText={formState.errors.reason ? t("reasonNeeded") : t("reasonHelp")}
        multiline
        fullWidth
      />
      <Button type="submit" variant="outlined">
        {t("return")}
      </Button>
    </form>
  );
}
