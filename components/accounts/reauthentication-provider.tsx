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

/** Lets the components inside it ask for the password again, in a dialog. */
export function ReauthenticationProvider({ hasPassword, provider, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  // Several actions may wait for one answer.
  const waiting = useRef<((isGiven: boolean) => void)[]>([]);
  const title = useId();
  const t = useTranslations("people.again");

  const reauthenticate = useCallback(() => {
    setIsOpen(true);
    return new Promise<boolean>((resolve) => {
      waiting.current.push(resolve);
    });
  }, []);

  function end(isGiven: boolean) {
    setIsOpen(false);
    for (const settle of waiting.current.splice(0)) settle(isGiven);
  }

  return (
    <ReauthenticationContext value={reauthenticate}>
      {children}
      <Dialog open={isOpen} onClose={() => end(false)} aria-labelledby={title} maxWidth="xs" fullWidth>
        <DialogTitle id={title}>{t("title")}</DialogTitle>
        <DialogContent>
          {hasPassword ? (
            <ReauthenticateForm onEnd={end} />
          ) : (
            <ReauthenticateAtProvider provider={provider ?? ""} onEnd={end} />
          )}
        </DialogContent>
      </Dialog>
    </ReauthenticationContext>
  );
}
