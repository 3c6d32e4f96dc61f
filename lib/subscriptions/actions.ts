"use server";

import { getLocale } from "next-intl/server";
import { asOpenAction } from "@/lib/accounts/sessions/as-action";
import { clientAddress } from "@/lib/accounts/sessions/client";
import { refusals as sessionRefusals } from "@/lib/accounts/sessions/refusals";
import { formText } from "@/lib/accounts/sign-in/form-text";
import { withoutErrors } from "@/lib/platform/error-refusal";
import { redirect } from "@/lib/platform/i18n/navigation";
import type { Result } from "@/lib/platform/result";
import { subscriptionAddress } from "./addresses";
import { askToSubscribe } from "./ask";
import { confirmSubscription, dropScope, leave } from "./commands";
import type { AskingState, ChangingState } from "./form-state";

export const askToSubscribeAction = asOpenAction(
  (_: AskingState, form: FormData): AskingState => ({ problem: "elsewhere", email: formText(form, "email") }),
  async (_, form) => {
    const [email, scope] = [formText(form, "email"), formText(form, "scope")];
    return askToSubscribe({ address: await clientAddress(), email, scope, locale: await getLocale() });
  },
);

const fromElsewhere = (_: ChangingState, _form: FormData): ChangingState => ({
  refused: sessionRefusals.notSameOrigin,
});

export const confirmSubscriptionAction = asOpenAction(fromElsewhere, async (_, form) =>
  showAfter(() => confirmSubscription(formText(form, "token"))),
);

export const dropScopeAction = asOpenAction(fromElsewhere, async (_, form) => {
  const token = formText(form, "token");
  return showAfter(() => dropScope(token, formText(form, "scope")), token);
});

export const leaveAction = asOpenAction(fromElsewhere, async (_, form) => {
  const token = formText(form, "token");
  return showAfter(() => leave(token), token);
});

/** Shows the subscriber's page as it is after a change; `token` is its token, where the change does not return it. */
async function showAfter(change: () => Promise<Result<string | null>>, token = ""): Promise<ChangingState> {
  const changed = await withoutErrors(change);
  if (!changed.ok) return { refused: changed.error.sentence };
  return redirect({ href: subscriptionAddress(changed.value ?? token), locale: await getLocale() });
}
