"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { useSingleKeys } from "@/components/desk/single-keys";
import { ReturnForm } from "@/components/desk/return-form";
import { findStop, focusStop } from "./change-stops";
import css from "./row-decision.module.css";
import { signOf } from "./reason-sign";
import { type ReviewedRow, useReview } from "./review-context";
import { useRowName } from "./row-name";
import { useRowDecision } from "./use-row-decision";

type Props = {
  row: ReviewedRow;
  /** Set where Tab passes the buttons by. */
  tabIndex?: number;
  /** Whether a reason that other fields share is told by its sign in the list of reasons. */
  hasSigns?: boolean;
};

/** Buttons to approve or return one field; after the decision, who made it and when. */
export function RowDecision({ row, tabIndex, hasSigns = false }: Props) {
  const { submissionId, canDecide, returning, setReturning } = useReview();
  const { sendReturn } = useRowDecision();
  const t = useTranslations("review");
  if (row.decision) return <DecisionLine row={row} hasSigns={hasSigns} />;
  if (!canDecide) return <p className={css.quiet}>{t("states.submitted")}</p>;

  function cancel() {
    setReturning(null);
    focusStop(findStop(row.fieldId));
  }

  // It stays while the return is sent, because that may be refused.
  if (returning?.kind === "row" && returning.fieldId === row.fieldId)
    return (
      <ReturnForm
        textKey={`return/${submissionId}/${row.fieldId}`}
        label={t("return")}
        isSending={row.state === "sent"}
        onReturn={(reason) => sendReturn(row, reason)}
        onCancel={cancel}
      />
    );
  if (row.state === "sent") return <p className={css.quiet}>{t("deciding")}</p>;
  return <DecisionButtons row={row} tabIndex={tabIndex} />;
}

function DecisionButtons({ row, tabIndex }: Omit<Props, "hasSigns">) {
  const { approveRow, returnRow } = useRowDecision();
  const hasKeys = useSingleKeys();
  const t = useTranslations("review");
  const { fullName: name } = useRowName(row);
  const keyOf = (key: string) => (hasKeys ? key : undefined);
  return (
    <div className={css.choices}>
      <Button
        size="small"
        variant="outlined"
        tabIndex={tabIndex}
        onClick={() => approveRow(row)}
        aria-label={t("approveOne", { name })}
        aria-keyshortcuts={keyOf("A")}
      >
        {t("approve")}
      </Button>
      <Button
        size="small"
        tabIndex={tabIndex}
        onClick={() => returnRow(row)}
        aria-label={t("returnOne", { name })}
        aria-keyshortcuts={keyOf("R")}
      >
        {t("return")}
      </Button>
    </div>
  );
}

const signs = { approved: "✓", returned: "↩", withdrawn: "⤺" } as const;

function DecisionLine({ row, hasSigns }: { row: ReviewedRow; hasSigns: boolean }) {
  const { groups } = useReview();
  const dateTime = useDateTime();
  const t = useTranslations("review");
  const { decision } = row;
  if (!decision) return null;
  const sign = hasSigns ? signOf(groups, row, "decided") : null;
  const at = dateTime(decision.at);
  return (
    <p className={css.decided} data-verdict={decision.verdict}>
      <span aria-hidden="true">{signs[decision.verdict]}</span>{" "}
      {t(`verdicts.${decision.verdict}`, { name: decision.deciderName, at })}
      {decision.reason ? (
        <span className={css.reason}>{t("because", { reason: sign ?? decision.reason })}</span>
      ) : null}
    </p>
  );
}
