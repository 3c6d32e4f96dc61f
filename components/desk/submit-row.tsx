import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { ActionMessage } from "./action-message";
import css from "./submit-row.module.css";
import type { Action } from "./use-action";

type Props = {
  /** The label of the button. */
  submit: string;
  action: Pick<Action, "refusal" | "done" | "isBusy">;
  /** Whether this is the main action of the page. */
  isPrimary?: boolean;
  /** Further buttons. */
  children?: ReactNode;
};

/** The last row of a form: its submit button and the outcome. */
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
