"use client";

import Button from "@mui/material/Button";
import { useReady } from "@/components/ui/use-ready";
import type { Result } from "@/lib/platform/result";
import css from "./accounts.module.css";
import { AnswerLine } from "./answer-line";
import { useAsking } from "./use-asking";

type Props = {
  run: () => Promise<Result<unknown>>;
  done: string;
  /** When there is nothing to do any more, what was done last is still told. */
  isOffered?: boolean;
  children: string;
};

/** A button that does one thing and says what came of it. */
export function Act({ run, done, isOffered = true, children }: Props) {
  const { ask, answer, isBusy } = useAsking();
  const isReady = useReady();
  return (
    <div className={css.row}>
      {isOffered ? (
        <Button variant="outlined" disabled={isBusy || !isReady} onClick={() => ask(run, done)}>
          {children}
        </Button>
      ) : null}
      {answer ? <AnswerLine answer={answer} /> : null}
    </div>
  );
}
