import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { ActionMessage } from "./action-message";
import css from "./submit-row.module.css";
import type { Action } from "./use-action";

type Props = {
  /** What the button says. */
  submit: string;
  action: Pick<Action, "refusal" | "done" | "isBusy">;
  /** Whether it is what the page is for. */
  isPrimary?: boolean;
  /** What else may be asked for here. */
  children?: ReactNode;
};

/** The end of a form: what sends it, and what came of it. */
export function SubmitRow({ submit, action, isPrimary = false, children }: Props) {
  return (
    <div className={css.row}>
      <Button type="submit" variant={isPrimary ? "contained" : "outlined"} disabled={action.isBusy}>
        {submit}
      </Button>
      {children}
      <ActionMessage refusal={action.refusal} done={action.done} />
    </div>
  );
}
