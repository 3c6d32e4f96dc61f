"use client";

import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { removeSecondFactorAction } from "@/lib/accounts/people/own-account-actions";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";

/** Removes the second factor; asks for the password as well. */
export function RemoveSecondFactor() {
  const { register, handleSubmit } = useForm({ defaultValues: { current: "" } });
  const action = useAction({ refreshes: true });
  const t = useTranslations("people");
  return (
    <details className={css.disclosure}>
      <summary>{t("factor.remove")}</summary>
      <LiveForm
        className={css.form}
        onSubmit={handleSubmit((input) =>
          action.run(() => removeSecondFactorAction(input), t("factor.removed")),
        )}
      >
        <p className={css.muted}>{t("factor.removeHelp")}</p>
        <PasswordInput
          {...register("current")}
          label={t("password.current")}
          autoComplete="current-password"
        />
        <SubmitRow submit={t("factor.remove")} action={action} />
      </LiveForm>
    </details>
  );
}
