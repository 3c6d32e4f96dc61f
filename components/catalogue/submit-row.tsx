import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { ActionMessage } from "@/components/desk/action-message";
import type { Bilingual } from "@/lib/platform/bilingual";
import forms from "./forms.module.css";

type Props = {
  /** What the button says. */
  submit: string;
  isSubmitting: boolean;
  refusal: Bilingual | null;
  done: string | null;
  /** Whether it is what the page is for. */
  isPrimary?: boolean;
  /** What else may be asked for here. */
  children?: ReactNode;
};

/** The end of a form: what sends it, and what came of it. */
export function SubmitRow({ submit, isSubmitting, refusal, done, isPrimary = false, children }: Props) {
  return (
    <div className={`${forms.whole} ${forms.actions}`}>
      <Button type="submit" variant={isPrimary ? "contained" : "outlined"} disabled={isSubmitting}>
        {submit}
      </Button>
      {children}
      <ActionMessage refusal={refusal} done={done} />
    </div>
  );
}
