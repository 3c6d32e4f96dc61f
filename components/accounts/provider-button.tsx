"use client";

import Alert from "@mui/material/Alert";
import Button from "@mui/material/Button";
import { signIn } from "next-auth/react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useConfirmed } from "@/components/desk/use-reauthentication";
import { useReady } from "@/components/ui/use-ready";
import { goToProviderAction } from "@/lib/accounts/links/actions";

type Props = {
  intention: Parameters<typeof goToProviderAction>[0];
  /** Where to go afterwards, with the language's prefix. */
  to: string;
  /** Asks the provider to have the person prove themselves anew. */
  anew?: boolean;
  children: string;
};

/** Leads to the OpenID Connect provider. */
export function ProviderButton({ intention, to, anew = false, children }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const isReady = useReady();
  const confirmed = useConfirmed();
  const locale = useLocale();
  const t = useTranslations("people.form");

  async function go() {
    const ready = await confirmed(() => goToProviderAction(intention)).catch(() => null);
    if (!ready?.ok) return setTrouble(ready?.error.sentence[locale] ?? t("notReached"));
    await signIn("oidc", { callbackUrl: to }, anew ? { prompt: "login" } : {});
  }

  return (
    <>
      {trouble ? <Alert severity="error">{trouble}</Alert> : null}
      <Button variant="outlined" onClick={go} disabled={!isReady}>
        {children}
      </Button>
    </>
  );
}
