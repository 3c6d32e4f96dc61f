"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./change-panel.module.css";
import { findStop, focusNeighbour, focusStop } from "./change-stops";
import { ChangeValues } from "./change-values";
import { Evidence } from "./evidence";
import { KeyHelp } from "./key-help";
import { Origin } from "./origin";
import { type ReviewedRow, useReview } from "./review-context";
import { RowDecision } from "./row-decision";
import { useRowName } from "./row-name";
import { panelId } from "./use-row-keys";

/** The evidence for the active change and the decision on it: beside the text, or below it on a phone. */
export function ChangePanel({ year }: { year: number }) {
  const { active } = useReview();
  const t = useTranslations("review.panel");
  return (
    <aside
      id={panelId}
      className={css.panel}
      aria-label={t("label")}
      data-open={active !== null || undefined}
    >
      {active ? <ActiveChange key={active.fieldId} row={active} year={year} /> : <KeyHelp />}
    </aside>
  );
}

function ActiveChange({ row, year }: { row: ReviewedRow; year: number }) {
  const { comments } = useReview();
  const { fullName } = useRowName(row);
  const t = useTranslations("review.panel");
  return (
    <>
      <h2 className={css.name}>{fullName}</h2>
      <ChangeValues row={row} />
      <Evidence row={row} />
      <Origin row={row} />
      <RowDecision row={row} />
      {comments[row.fieldId]}
      <div className={css.foot}>
        <Steps fieldId={row.fieldId} />
        <Link href={`/desk/reports/${year}/figures/${row.key}`} prefetch={false}>
          {t("record")}
        </Link>
      </div>
    </>
  );
}

function Steps({ fieldId }: { fieldId: string }) {
  const { isFiltered, activate } = useReview();
  const t = useTranslations("review.panel");
  const shown = isFiltered ? "[data-warned]" : "";

  function close() {
    focusStop(findStop(fieldId));
    activate(null);
  }

  return (
    <>
      <Button size="small" onClick={() => focusNeighbour(fieldId, -1, shown)}>
        {t("previous")}
      </Button>
      <Button size="small" onClick={() => focusNeighbour(fieldId, 1, shown)}>
        {t("next")}
      </Button>
      <Button size="small" className={css.close} onClick={close}>
        {t("close")}
      </Button>
    </>
  );
}
