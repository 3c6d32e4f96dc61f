"use client";

import Dialog from "@mui/material/Dialog";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useTranslations } from "next-intl";
import { type ReactNode, useCallback, useId, useRef, useState } from "react";
import { ReauthenticationContext } from "@/components/desk/use-reauthentication";
import { ReauthenticateForm } from "./reauthenticate-form";
import { ReauthenticateAtProvider } from "./reauthenticate-at-provider";

type Props = { hasPassword: boolean; provider: string | null; children: ReactNode };

/** Lets what it surrounds ask for the password once more. */
export function ReauthenticationProvider({ hasPassword, provider, children }: Props) {
  const [isAsking, setAsking] = useState(false);
  const settle = useRef<(isGiven: boolean) => void>(() => undefined);
  const title = useId();
  const t = useTranslations("people.again");

  const reauthenticate = useCallback(() => {
    setAsking(true);
    return new Promise<boolean>((resolve) => {
      settle.current = resolve;
    });
  }, []);

  function end(isGiven: boolean) {
    setAsking(false);
    settle.current(isGiven);
  }

  return (
    <ReauthenticationContext value={reauthenticate}>
      {children}
      <Dialog open={isAsking} onClose={() => end(false)} aria-labelledby={title} maxWidth="xs" fullWidth>
        <DialogTitle id={title}>{t("title")}</DialogTitle>
        <DialogContent>
          {hasPassword ? (
            <ReauthenticateForm onEnd={end} />
          ) : (
            <ReauthenticateAtProvider provider={provider ?? ""} onEnd={() => end(false)} />
          )}
        </DialogContent>
      </Dialog>
    </ReauthenticationContext>
  );
}
