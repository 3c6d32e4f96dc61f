"use client";

import Button from "@mui/material/Button";
import { ActionMessage } from "@/components/desk/action-message";
import { useAction } from "@/components/desk/use-action";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Result } from "@/lib/platform/result";
import css from "./accounts.module.css";

type Props = {
  action: () => Promise<Result<unknown>>;
  done: string;
  /** Whether the button is shown. The message of the last run stays visible without it. */
  isOffered?: boolean;
  children: string;
};

/** A button that runs one action and shows its outcome. */
export function ActionButton({ action, done: message, isOffered = true, children }: Props) {
  const { run, refusal, done, isBusy } = useAction({ refreshes: true });
  const isReady = useHydrated();
  return (
    <div className={css.row}>
      {isOffered ? (
        <Button variant="outlined" disabled={isBusy || !isReady} onClick={() => run(action, message)}>
          {children}
        </Button>
      ) : null}
      {refusal || done ? <ActionMessage refusal={refusal} done={done} /> : null}
    </div>
  );
}
