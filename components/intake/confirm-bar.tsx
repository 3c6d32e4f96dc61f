"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import type { Refused } from "@/components/desk/refused";
import { useAction } from "@/components/desk/use-action";
import { finishDocumentAction, resumeDocumentAction } from "@/lib/intake/actions";
import { isOpen, stateOf } from "@/lib/intake/confirmation";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./confirm-bar.module.css";
import { useConfirm } from "./confirm-context";

/** What accepting all that are sure came to. */
export type Outcome = { refusal: Refused | null; done: string | null };

/** What is decided and what is left, and the primary action. */
export function ConfirmBar({ outcome, onAcceptAll }: { outcome: Outcome; onAcceptAll: () => void }) {
  const { proposals, sure, loaded } = useConfirm();
  const t = useTranslations("intake.confirm");
  const isAllDecided = proposals.length > 0 && !proposals.some(isOpen);
  const { canDecide, state } = loaded.document;
  return (
    <div className={css.bar}>
      {outcome.refusal || outcome.done ? (
        <div className={css.wide}>
          <ActionMessage refusal={outcome.refusal} done={outcome.done} />
        </div>
      ) : null}
      <Counts />
      <div className={css.actions}>
        {isAllDecided ? <span>{state === "done" ? t("finished") : t("allDone")}</span> : null}
        <ToSection />
        {canDecide ? <FinishButton /> : null}
        {canDecide && sure > 0 ? (
          <Button variant="contained" onClick={onAcceptAll}>
            {t("acceptAll", { count: sure })}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function ToSection() {
  const { year, section } = useConfirm().loaded.document;
  const t = useTranslations("intake.confirm");
  if (year === null) return null;
  const href = section ? `/desk/reports/${year}/sections/${section.number}` : `/desk/reports/${year}`;
  return (
    <Link href={href} prefetch={false}>
      {t("toSection")}
    </Link>
  );
}

function FinishButton() {
  const { id: documentId, state } = useConfirm().loaded.document;
  const { run, refusal, isBusy } = useAction({ refreshes: true });
  const t = useTranslations("intake.confirm");
  const action = state === "done" ? resumeDocumentAction : finishDocumentAction;
  return (
    <>
      <ActionMessage refusal={refusal} />
      <Button variant="outlined" disabled={isBusy} onClick={() => void run(() => action({ documentId }))}>
        {state === "done" ? t("resume") : t("finish")}
      </Button>
    </>
  );
}

function Counts() {
  const { proposals } = useConfirm();
  const t = useTranslations("intake.confirm.counts");
  const states = proposals.map(stateOf);
  const counts = {
    open: proposals.filter((one) => isOpen(one) && stateOf(one) === "open").length,
    left: states.filter((state) => state === "left").length,
    accepted: states.filter((state) => state === "accepted" || state === "corrected").length,
    rejected: states.filter((state) => state === "rejected").length,
  };
  return (
    <div className={css.counts} role="status">
      {(["open", "left", "accepted", "rejected"] as const).map((state) =>
        counts[state] > 0 ? <span key={state}>{t(state, { count: counts[state] })}</span> : null,
      )}
    </div>
  );
}
