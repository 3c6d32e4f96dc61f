"use client";

import Button, { type ButtonProps } from "@mui/material/Button";
import { type ReactNode, useState } from "react";
import { useHydrated } from "@/components/ui/use-hydrated";
import type { Result } from "@/lib/platform/result";
import css from "./action-button.module.css";
import { ActionMessage } from "./action-message";
import { ConfirmDialog } from "./confirm-dialog";
import { useAction } from "./use-action";

type Props = {
  action: () => Promise<Result<unknown>>;
  /** What was done; shows nothing after a success when omitted. */
  done?: string;
  onDone?: () => void;
  /** What the action does, for one that cannot be taken back or reaches further than it looks: it is then asked about first. */
  means?: ReactNode;
  /** Names the button where its text alone does not say what it is about. */
  name?: string;
  /** Whether the button is shown. The message of the last run stays visible without it. */
  isOffered?: boolean;
  children: string;
} & Pick<ButtonProps, "size" | "variant" | "color">;

/** A button that runs one action and shows its outcome; with `means`, only after saying what the action does. */
export function ActionButton(props: Props) {
  const { action, done: message, onDone, means, name, isOffered = true, children, ...look } = props;
  const [isAsking, setIsAsking] = useState(false);
  const { run, refusal, done, isBusy, dismiss } = useAction({ refreshes: true });
  const isReady = useHydrated();

  async function act(): Promise<void> {
    const { ok } = await run(action, message);
    if (!ok) return;
    setIsAsking(false);
    onDone?.();
  }

  function leave(): void {
    dismiss();
    setIsAsking(false);
  }

  return (
    <div className={css.row}>
      {isOffered ? (
        <Button
          variant="outlined"
          {...look}
          aria-label={name}
          disabled={isBusy || !isReady}
          onClick={() => (means ? setIsAsking(true) : void act())}
        >
          {children}
        </Button>
      ) : null}
      {!isAsking && (refusal || done) ? <ActionMessage refusal={refusal} done={done} /> : null}
      {means ? (
        <ConfirmDialog
          {...{ isOpen: isAsking, isBusy, refusal, means }}
          title={name ?? children}
          onConfirm={() => void act()}
          onLeave={leave}
        />
      ) : null}
    </div>
  );
}
