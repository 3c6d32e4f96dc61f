"use client";

import { type ReactNode, useCallback, useRef, useState } from "react";
import { ReauthenticationContext } from "@/components/desk/use-reauthentication";
import { onDemand, useOnDemand } from "@/components/ui/on-demand";

const dialogCode = onDemand(() => import("./reauthentication-dialog"));

type Props = { hasPassword: boolean; provider: string | null; children: ReactNode };

/** Lets the components inside it ask for the password again, in a dialog. */
export function ReauthenticationProvider({ hasPassword, provider, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  // Several actions may wait for one answer.
  const waiting = useRef<((isGiven: boolean) => void)[]>([]);
  const dialog = useOnDemand(dialogCode, isOpen);

  const end = useCallback((isGiven: boolean) => {
    setIsOpen(false);
    for (const settle of waiting.current.splice(0)) settle(isGiven);
  }, []);

  const reauthenticate = useCallback(() => {
    setIsOpen(true);
    return new Promise<boolean>((resolve) => {
      waiting.current.push(resolve);
      // Without the dialog nobody can answer.
      dialogCode.load().catch(() => end(false));
    });
  }, [end]);

  return (
    <ReauthenticationContext value={reauthenticate}>
      {children}
      {isOpen && dialog ? <dialog.ReauthenticationDialog {...{ hasPassword, provider }} onEnd={end} /> : null}
    </ReauthenticationContext>
  );
}
