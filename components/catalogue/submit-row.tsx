import Button from "@mui/material/Button";
import type { ReactNode } from "react";
import { AnswerLine } from "./answer-line";
import forms from "./forms.module.css";
import type { Answer } from "./use-asking";

type Props = {
  /** What the button says. */
  submit: string;
  isSubmitting: boolean;
  answer: Answer;
  /** Whether it is what the page is for. */
  isPrimary?: boolean;
  /** What else may be asked for here. */
  children?: ReactNode;
};

/** The end of a form: what sends it, and what came of it. */
export function SubmitRow({ submit, isSubmitting, answer, isPrimary = false, children }: Props) {
  return (
    <div className={`${forms.whole} ${forms.actions}`}>
      <Button type="submit" variant={isPrimary ? "contained" : "outlined"} disabled={isSubmitting}>
        {submit}
      </Button>
      {children}
      <AnswerLine answer={answer} />
    </div>
  );
}
