"use client";

import { useTranslations } from "next-intl";
import { useActionState, useId } from "react";
import { askToSubscribeAction } from "@/lib/subscriptions/actions";
import type { AskingState } from "@/lib/subscriptions/form-state";
import css from "./subscribe-form.module.css";

type Props = { options: readonly { value: string; label: string }[]; chosen: string };

const initial: AskingState = { problem: null, email: "" };

/** The form that asks for a confirmation. It is sent without a script; the page that answers it shows what came of it. */
export function SubscribeForm({ options, chosen }: Props) {
  const [state, submit, isPending] = useActionState(askToSubscribeAction, initial);
  const t = useTranslations("subscriptions.form");
  const id = useId();
  const { problem, minutes = 0, email, sentTo } = state;
  if (sentTo !== undefined)
    return (
      <div role="status" className={css.sent}>
        <p>{t("sent", { email: sentTo })}</p>
        <p className={css.help}>{t("sentHelp")}</p>
      </div>
    );
  return (
    <form action={submit} className={css.form}>
      {problem && (
        <p role="alert" id={`${id}problem`} className={css.problem}>
          {t(`trouble.${problem}`, { minutes })}
        </p>
      )}
      <div className={css.field}>
        <label htmlFor={`${id}scope`}>{t("scope")}</label>
        <select id={`${id}scope`} name="scope" defaultValue={chosen} className={css.input}>
          {options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className={css.field}>
        <label htmlFor={`${id}email`}>{t("email")}</label>
        <input
          id={`${id}email`}
          name="email"
          type="email"
          required
          autoComplete="email"
          maxLength={254}
          defaultValue={email}
          aria-invalid={problem === "email" || problem === "refused" || undefined}
          aria-describedby={problem ? `${id}problem` : undefined}
          className={css.input}
        />
      </div>
      <button type="submit" disabled={isPending} className={css.button}>
        {t("send")}
      </button>
    </form>
  );
}
