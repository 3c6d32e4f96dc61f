"use client";

import Button from "@mui/material/Button";
import Dialog from "@mui/material/Dialog";
import DialogActions from "@mui/material/DialogActions";
import DialogContent from "@mui/material/DialogContent";
import DialogTitle from "@mui/material/DialogTitle";
import { useTranslations } from "next-intl";
import { useId, useRef } from "react";
import { approvalSummaryOf } from "@/lib/review/change-set/approval-summary";
import css from "./approval-dialog.module.css";
import { focusNextInState } from "./change-stops";
import { type ReviewedRow, useReview } from "./review-context";

type Props = {
  /** What is to be approved; null while nothing is. */
  rows: readonly ReviewedRow[] | null;
  onApprove: () => void;
  onClose: () => void;
};

/** Says what one press would approve, and leads to what nobody looked at. What is approved cannot be undone. */
export function ApprovalDialog({ rows, onApprove, onClose }: Props) {
  const { filter, opened } = useReview();
  /** Where the focus goes once it is closed; where it was before if nowhere. */
  const target = useRef<string | null>(null);
  const title = useId();
  const t = useTranslations("review.approval");
  const count = rows?.length ?? 0;
  const summary = approvalSummaryOf(rows ?? [], opened);

  function show(selector: string, isFiltered: boolean) {
    target.current = selector;
    filter(isFiltered);
    onClose();
  }

  function onExited() {
    if (target.current) focusNextInState(null, target.current);
    target.current = null;
  }

  return (
    <Dialog
      open={rows !== null}
      onClose={onClose}
      aria-labelledby={title}
      maxWidth="xs"
      fullWidth
      slotProps={{ transition: { onExited } }}
    >
      <DialogTitle id={title}>{t("title", { count })}</DialogTitle>
      <DialogContent>
        <SummaryLines summary={summary} onShow={show} />
        <p className={css.final}>{t("final")}</p>
      </DialogContent>
      <DialogActions>
        <Button autoFocus onClick={onClose}>
          {t("back")}
        </Button>
        <Button variant="contained" onClick={onApprove}>
          {t(summary.unopened > 0 ? "confirmUnseen" : "confirm", { count, unopened: summary.unopened })}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

type LinesProps = {
  summary: ReturnType<typeof approvalSummaryOf>;
  onShow: (selector: string, isFiltered: boolean) => void;
};

function SummaryLines({ summary, onShow }: LinesProps) {
  const { figures, sentences, sameWording, warned, returnedAsIs, unopened } = summary;
  const t = useTranslations("review.approval");
  return (
    <ul className={css.summary}>
      <li>{t("what", { figures, sentences: sentences + sameWording, sameWording })}</li>
      {warned > 0 ? (
        <li>
          <b>{t("warned", { count: warned })}</b>
          {returnedAsIs > 0 ? t("returnedAsIs", { count: returnedAsIs }) : null}{" "}
          <Button size="small" onClick={() => onShow("[data-warned]", true)}>
            {t("showWarned")}
          </Button>
        </li>
      ) : (
        <li>{t("noneWarned")}</li>
      )}
      {unopened > 0 ? (
        <li>
          <b>{t("unopened", { count: unopened })}</b>{" "}
          <Button size="small" onClick={() => onShow('[data-state="waiting"][data-unopened]', false)}>
            {t("showUnopened")}
          </Button>
        </li>
      ) : (
        <li>{t("allOpened")}</li>
      )}
    </ul>
  );
}
