"use client";

import Button from "@mui/material/Button";
import { signIn } from "next-auth/react";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import { saveProviderIntentAction } from "@/lib/accounts/links/actions";

type Props = {
  intention: Parameters<typeof saveProviderIntentAction>[0];
  /** Where to go afterwards, with the language's prefix. */
  to: string;
  /** Asks the provider to have the person prove themselves anew. */
  anew?: boolean;
  children: string;
};

/** Leads to the OpenID Connect provider. */
export function ProviderButton({ intention, to, anew = false, children }: Props) {
  const { run, refusal } = useAction();
  const isReady = useHydrated();

  async function go() {
    const ready = await run(() => saveProviderIntentAction(intention));
    if (ready.ok) await signIn("oidc", { callbackUrl: to }, anew ? { prompt: "login" } : {});
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
