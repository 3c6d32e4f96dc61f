import Alert from "@mui/material/Alert";
import css from "./accounts.module.css";
import type { Answer } from "./use-asking";

/** What came of a change: that it is done, or why not. */
export function AnswerLine({ answer }: { answer: Answer }) {
  if (answer?.isRefused) return <Alert severity="error">{answer.text}</Alert>;
  return (
    <p role="status" className={css.saved}>
      {answer ? `✓ ${answer.text}` : null}
    </p>
  );
}
