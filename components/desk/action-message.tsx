"use client";

import type { ReactNode } from "react";
import { Alert } from "@/components/ui/alert";
import css from "./action-message.module.css";
import { RefusalText } from "./refusal-text";
import type { Refused } from "./refused";

type Props = {
  /** Why the action was refused. */
  refusal: Refused | null;
  /** What was done. Null reserves the space for it; when omitted, a success shows nothing. */
  done?: string | null;
  /** Rendered after the refusal. */
  children?: ReactNode;
};

/** The outcome of an action, beside the control that runs it. */
export function ActionMessage({ refusal, done, children }: Props) {
  if (refusal)
    return (
      <Alert severity="error">
        <RefusalText refusal={refusal} />
        {children}
      </Alert>
    );
  if (done === undefined) return null;
  return (
    <p role="status" className={css.done}>
      {done ? `✓ ${done}` : null}
    </p>
  );
}
