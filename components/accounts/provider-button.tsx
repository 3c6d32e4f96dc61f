"use client";

import Button from "@mui/material/Button";
import { signIn } from "next-auth/react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import { saveProviderIntentAction } from "@/lib/accounts/links/actions";

type Props = {
  intention: Parameters<typeof saveProviderIntentAction>[0];
  /** The path to go to afterwards, with the prefix of the language. */
  to: string;
  /** Makes the provider ask for the person's credentials again, even within a session. */
  forceLogin?: boolean;
  children: string;
};

/** Goes to the OpenID Connect provider. */
export function ProviderButton({ intention, to, forceLogin = false, children }: Props) {
  const { run, refusal } = useAction();
  const isReady = useHydrated();

  async function go() {
    const ready = await run(() => saveProviderIntentAction(intention));
    if (ready.ok) await signIn("oidc", { callbackUrl: to }, forceLogin ? { prompt: "login" } : {});
  }

  return (
    <>
      <ActionMessage refusal={refusal} />
      <Button variant="outlined" onClick={go} disabled={!isReady}>
        {children}
      </Button>
    </>
  );
}
