"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { LiveForm } from "@/components/ui/live-form";
import { removeSecondFactorAction } from "@/lib/accounts/people/own-account-actions";
import css from "./accounts.module.css";
import { AnswerLine } from "./answer-line";
import { PasswordInput } from "./password-input";
import { useAsking } from "./use-asking";

/** Removes the second factor; the password is given with it. */
export function RemoveSecondFactor() {
  const { register, handleSubmit } = useForm({ defaultValues: { current: "" } });
  const { ask, answer, isBusy } = useAsking();
  const t = useTranslations("people");
  return (
    <details className={css.disclosure}>
      <summary>{t("factor.remove")}</summary>
      <LiveForm
        className={css.form}
        onSubmit={handleSubmit((input) => ask(() => removeSecondFactorAction(input), t("factor.removed")))}
      >
        <p className={css.muted}>{t("factor.removeHelp")}</p>
        <PasswordInput
          {...register("current")}
          label={t("password.current")}
          autoComplete="current-password"
        />
        <div className={css.row}>
          <Button type="submit" variant="outlined" disabled={isBusy}>
            {t("factor.remove")}
          </Button>
          <AnswerLine answer={answer} />
        </div>
      </LiveForm>
    </details>
  );
}
