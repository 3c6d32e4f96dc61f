"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { unlessComposing } from "@/components/ui/composing";
import { useKeptText } from "@/components/desk/drafts/kept-text";
import { RecoveredText } from "@/components/desk/drafts/recovered-text";
import { RefusalText } from "@/components/desk/refusal-text";
import { useAction } from "@/components/desk/use-action";
import { answerFindingAction } from "@/lib/entry/findings/actions";
import { useSectionForm } from "../store/form-context";
import css from "./reason-input.module.css";
import { focusFieldOf } from "./move-focus";

/** The key under which a reason for a finding is kept until it is stored. */
export const reasonKey = (id: string, findingId: string) => `reason/${id}/${findingId}`;

type Props = {
  id: string;
  findingId: string;
  label: string;
  /** Id of the element with the question, for an input that stands among the gaps. */
  questionId?: string;
  hasFocus?: boolean;
};

/** A one-line input for the reason that answers a finding; Enter saves it. */
export function ReasonInput({ id, findingId, label, questionId, hasFocus = false }: Props) {
  const { store, focus } = useSectionForm();
  const kept = useKeptText(reasonKey(id, findingId));
  const { run, refusal, isBusy } = useAction();
  const t = useTranslations("desk.findings");
  const reason = kept.text.trim();

  async function save(from: HTMLElement) {
    if (reason === "" || isBusy) return;
    const saved = await run(() => answerFindingAction({ fieldId: id, findingId, reason }));
    if (!saved.ok) return;
    kept.clear();
    // The input goes away, with the focus in it unless that has moved on meanwhile.
    if (from.parentElement?.contains(document.activeElement)) focusFieldOf(from, id);
    store.patch(id, { answers: [...store.get(id).answers, saved.value] });
  }

  return (
    <span className={css.reason}>
      <input
        value={kept.text}
        onChange={(event) => kept.setText(event.target.value)}
        onKeyDown={unlessComposing((event) => event.key === "Enter" && void save(event.currentTarget))}
        className={css.input}
        placeholder={label}
        aria-label={label}
        aria-describedby={questionId}
        // Between the gaps it would be in the way; Alt+Shift+↓ goes from question to question.
        tabIndex={questionId ? -1 : undefined}
        data-question={questionId ? id : undefined}
        onFocus={() => focus(id)}
        maxLength={1000}
        autoFocus={hasFocus}
      />
      <Button size="small" onClick={(event) => save(event.currentTarget)} disabled={reason === ""}>
        {t("keep")}
      </Button>
      <RecoveredText kept={kept} />
      {refusal ? (
        <span role="alert">
          <RefusalText refusal={refusal} />
        </span>
      ) : null}
    </span>
  );
}
