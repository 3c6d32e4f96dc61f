"use client";

import { useActionState } from "react";
import type { Locale } from "@/lib/platform/i18n/routing";
import { confirmSubscriptionAction, dropScopeAction, leaveAction } from "@/lib/subscriptions/actions";
import type { ChangingState } from "@/lib/subscriptions/form-state";
import css from "./subscribe-form.module.css";

const actions = { confirm: confirmSubscriptionAction, drop: dropScopeAction, leave: leaveAction };

type Props = { action: keyof typeof actions; token: string; scope?: string; label: string; locale: Locale };

const initial: ChangingState = { refused: null };

/** A button that changes a subscription. Opening a page never does, since mail programs open links by themselves. */
export function ChangeForm({ action, token, scope, label, locale }: Props) {
  const [{ refused }, submit, isPending] = useActionState(actions[action], initial);
  return (
    <form action={submit}>
      {refused && (
        <p role="alert" className={css.problem}>
          {refused[locale]}
        </p>
      )}
      <input type="hidden" name="token" value={token} />
      {scope !== undefined && <input type="hidden" name="scope" value={scope} />}
      <button type="submit" disabled={isPending} className={action === "drop" ? css.quiet : css.button}>
        {label}
      </button>
    </form>
  );
}
