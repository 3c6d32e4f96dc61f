"use client";

import { useTranslations } from "next-intl";
import { useForm } from "react-hook-form";
import { SubmitRow } from "@/components/desk/submit-row";
import { useAction } from "@/components/desk/use-action";
import { LiveForm } from "@/components/ui/live-form";
import { changePasswordAction } from "@/lib/accounts/people/own-account-actions";
import css from "./accounts.module.css";
import { PasswordInput } from "./password-input";

/** Changes the signed-in person's own password. */
export function ChangePassword({ email, hasSecondFactor }: { email: string; hasSecondFactor: boolean }) {
  const { register, handleSubmit, reset } = useForm({ defaultValues: { current: "", password: "" } });
  const action = useAction({ refreshes: true });
  const t = useTranslations("people");
  const save = handleSubmit(async (input) => {
    const result = await action.run(() => changePasswordAction(input), t("ownPassword.saved"));
    if (result.ok) reset();
  });
  return (
    <LiveForm className={css.form} onSubmit={save}>
      <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
      <PasswordInput {...register("current")} label={t("password.current")} autoComplete="current-password" />
      <PasswordInput
        {...register("password")}
        label={t("password.new")}
        autoComplete="new-password"
        help={hasSecondFactor ? t("password.ruleWithFactor") : t("password.rule")}
      />
      <SubmitRow submit={t("ownPassword.save")} action={action} isPrimary />
    </LiveForm>
  );
}
