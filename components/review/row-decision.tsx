"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useDateTime } from "@/components/desk/use-date-time";
import type { ChangedRow } from "@/lib/review/change-set/changed-row";
import css from "./row-decision.module.css";
import { ReturnForm } from "./return-form";
import { useReview } from "./review-context";
import { useRowName } from "./row-name";
import { focusNextWaiting } from "./focus-next";

/** Buttons to approve or return one field; after the decision, who made it and when. */
export function RowDecision({ row }: { row: ChangedRow }) {
  const { canDecide, returning, setReturning, returnRows } = useReview();
  const [wasCancelled, setWasCancelled] = useState(false);
  const t = useTranslations("review");
  if (row.decision) return <DecisionLine row={row} />;
  if (!canDecide) return <p className={css.quiet}>{t("states.submitted")}</p>;

  async function onReturn(reason: string) {
    const isReturned = await returnRows([row], reason);
    if (isReturned) setReturning(null);
    return isReturned;
  }

  if (returning?.kind !== "row" || returning.fieldId !== row.fieldId)
    return <DecisionButtons row={row} hasFocus={wasCancelled} />;
  return (
    <ReturnForm
      onReturn={onReturn}
      onCancel={() => {
        setReturning(null);
        setWasCancelled(true);
      }}
      label={t("return")}
    />
  );
}

/** `hasFocus` puts the focus back here after the reason was cancelled. */
function DecisionButtons({ row, hasFocus }: { row: ChangedRow; hasFocus: boolean }) {
  const { approve, setReturning } = useReview();
  const buttonsRef = useRef<HTMLDivElement>(null);
  const t = useTranslations("review");
  const { fullName: name } = useRowName(row);

  async function onApprove() {
    const isApproved = await approve([row]);
    // Meanwhile the focus may have gone to another field or to a reason.
    const hasFocus = [buttonsRef.current, document.body].some((one) => one && isFocused(one));
    if (isApproved && hasFocus) focusNextWaiting(buttonsRef.current);
  }

  return (
    <div className={css.choices} ref={buttonsRef}>
      <Button size="small" variant="outlined" onClick={onApprove} aria-label={t("approveOne", { name })}>
        {t("approve")}
      </Button>
      <Button
        size="small"
        autoFocus={hasFocus}
        onClick={() => setReturning({ kind: "row", fieldId: row.fieldId })}
        aria-label={t("returnOne", { name })}
      >
        {t("return")}
      </Button>
    </div>
  );
}

function isFocused(element: HTMLElement): boolean {
  const { activeElement } = document;
  return activeElement === element || (element !== document.body && element.contains(activeElement));
}

const signs = { approved: "✓", returned: "↩", withdrawn: "⤺" } as const;

function DecisionLine({ row: { decision } }: { row: ChangedRow }) {
  const dateTime = useDateTime();
  const t = useTranslations("review");
  if (!decision) return null;
  const at = dateTime(decision.at);
  return (
    <p className={css.decided} data-verdict={decision.verdict}>
      <span aria-hidden="true">{signs[decision.verdict]}</span>{" "}
      {t(`verdicts.${decision.verdict}`, { name: decision.deciderName, at })}
      {decision.reason ? (
        <span className={css.reason}>{t("because", { reason: decision.reason })}</span>
      ) : null}
    </p>
  );
}
