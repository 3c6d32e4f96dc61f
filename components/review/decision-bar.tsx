"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import { ReturnForm } from "@/components/desk/return-form";
import { useState } from "react";
import { ApprovalDialog } from "./approval-dialog";
import css from "./decision-bar.module.css";
import { DecisionCounts } from "./decision-counts";
import { type ReviewedRow, useReview } from "./review-context";

export const barId = "decision";

/** Counts that lead to their fields, and the primary action. */
export function DecisionBar() {
  const { refusal, canDecide, returning, rows } = useReview();
  const isWaiting = rows.some(({ state }) => state === "waiting");
  return (
    <div className={css.bar} id={barId} tabIndex={-1}>
      {refusal ? (
        <div className={css.wide}>
          <ActionMessage refusal={refusal} />
        </div>
      ) : null}
      {returning && returning.kind !== "row" ? <BarReturn kind={returning.kind} /> : null}
      <DecisionCounts />
      {canDecide && isWaiting && (!returning || returning.kind === "row") ? <Actions /> : null}
    </div>
  );
}

type Rows = readonly ReviewedRow[];
type Approval = { rows: Rows; approve: (rows: Rows) => Promise<boolean> };
type ActionProps = { rows: Rows; onApprove: (approval: Approval) => void };

/** A press that approves several fields is asked about once more. */
function Actions() {
  const { rows, chosen } = useReview();
  const [approval, setApproval] = useState<Approval | null>(null);

  function approve() {
    setApproval(null);
    if (approval) void approval.approve(approval.rows);
  }

  return (
    <>
      {chosen.size > 0 ? (
        <ChosenActions rows={rows.filter(({ fieldId }) => chosen.has(fieldId))} onApprove={setApproval} />
      ) : (
        <WholeActions rows={rows.filter(({ state }) => state === "waiting")} onApprove={setApproval} />
      )}
      <ApprovalDialog rows={approval?.rows ?? null} onApprove={approve} onClose={() => setApproval(null)} />
    </>
  );
}

function ChosenActions({ rows, onApprove }: ActionProps) {
  const { approve, setReturning } = useReview();
  const t = useTranslations("review");
  const count = rows.length;
  return (
    <div className={css.actions}>
      <Button variant="outlined" onClick={() => setReturning({ kind: "chosen" })}>
        {t("returnChosen", { count })}
      </Button>
      <Button variant="contained" onClick={() => onApprove({ rows, approve })}>
        {t("approveChosen", { count })}
      </Button>
    </div>
  );
}

/** Where only some fields have warnings, the primary action approves those without. */
function WholeActions({ rows, onApprove }: ActionProps) {
  const { approveAll, approveWithoutWarnings, setReturning } = useReview();
  const t = useTranslations("review");
  const clear = rows.filter((row) => row.isWithoutWarnings);
  const isMixed = clear.length > 0 && clear.length < rows.length;
  return (
    <div className={css.actions}>
      <Button onClick={() => setReturning({ kind: "all" })}>{t("returnAll", { count: rows.length })}</Button>
      <Button
        variant={isMixed ? "outlined" : "contained"}
        onClick={() => onApprove({ rows, approve: approveAll })}
      >
        {t("approveAll", { count: rows.length })}
      </Button>
      {isMixed ? (
        <Button
          variant="contained"
          onClick={() => onApprove({ rows: clear, approve: approveWithoutWarnings })}
        >
          {t("approveClear", { count: clear.length })}
        </Button>
      ) : null}
    </div>
  );
}

function BarReturn({ kind }: { kind: "chosen" | "all" }) {
  const { submissionId, rows, chosen, returnRows, returnAll, setReturning } = useReview();
  const t = useTranslations("review");
  const waiting = rows.filter(({ decision }) => !decision);
  const targets = kind === "all" ? waiting : waiting.filter(({ fieldId }) => chosen.has(fieldId));
  const count = targets.length;
  // Another reviewer has decided meanwhile.
  if (count === 0) return null;

  async function onReturn(reason: string) {
    const isReturned = await (kind === "all" ? returnAll(targets, reason) : returnRows(targets, reason));
    if (isReturned) setReturning(null);
    return isReturned;
  }

  return (
    <div className={css.wide}>
      <ReturnForm
        textKey={`return/${submissionId}/${kind}`}
        label={kind === "all" ? t("returnAll", { count }) : t("returnChosen", { count })}
        onReturn={onReturn}
        onCancel={() => setReturning(null)}
      />
    </div>
  );
}
