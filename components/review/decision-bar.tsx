"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { ActionMessage } from "@/components/desk/action-message";
import css from "./decision-bar.module.css";
import { useReview } from "./review-context";
import { ReturnForm } from "./return-form";
import { focusNextInState } from "./focus-next";

/** Counts that lead to their fields, and the primary action. */
export function DecisionBar() {
  const { refusal, canDecide, returning, rows } = useReview();
  const isWaiting = rows.some(({ decision }) => !decision);
  return (
    <div className={css.bar}>
      {refusal ? (
        <div className={css.wide}>
          <ActionMessage refusal={refusal} />
        </div>
      ) : null}
      {returning && returning.kind !== "row" ? <BarReturn kind={returning.kind} /> : null}
      <Counts />
      {canDecide && isWaiting && (!returning || returning.kind === "row") ? <Actions /> : null}
    </div>
  );
}

function Actions() {
  const { rows, chosen } = useReview();
  return chosen.size > 0 ? (
    <ChosenActions rows={rows.filter(({ fieldId }) => chosen.has(fieldId))} />
  ) : (
    <WholeActions rows={rows.filter(({ decision }) => !decision)} />
  );
}

type Rows = ReturnType<typeof useReview>["rows"];

function ChosenActions({ rows }: { rows: Rows }) {
  const { approve, setReturning } = useReview();
  const t = useTranslations("review");
  const count = rows.length;
  return (
    <div className={css.actions}>
      <Button variant="outlined" onClick={() => setReturning({ kind: "chosen" })}>
        {t("returnChosen", { count })}
      </Button>
      <Button variant="contained" onClick={() => approve(rows)}>
        {t("approveChosen", { count })}
      </Button>
    </div>
  );
}

/** Where only some fields have warnings, the primary action approves those without. */
function WholeActions({ rows }: { rows: Rows }) {
  const { approveAll, approveWithoutWarnings, setReturning } = useReview();
  const t = useTranslations("review");
  const clear = rows.filter((row) => row.isWithoutWarnings);
  const isMixed = clear.length > 0 && clear.length < rows.length;
  return (
    <div className={css.actions}>
      <Button onClick={() => setReturning({ kind: "all" })}>{t("returnAll", { count: rows.length })}</Button>
      <Button variant={isMixed ? "outlined" : "contained"} onClick={() => approveAll(rows)}>
        {t("approveAll", { count: rows.length })}
      </Button>
      {isMixed ? (
        <Button variant="contained" onClick={() => approveWithoutWarnings(clear)}>
          {t("approveClear", { count: clear.length })}
        </Button>
      ) : null}
    </div>
  );
}

function BarReturn({ kind }: { kind: "chosen" | "all" }) {
  const { rows, chosen, returnRows, returnAll, setReturning } = useReview();
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
        label={kind === "all" ? t("returnAll", { count }) : t("returnChosen", { count })}
        onReturn={onReturn}
        onCancel={() => setReturning(null)}
      />
    </div>
  );
}

const states = ["waiting", "approved", "returned", "withdrawn"] as const;

function Counts() {
  const { rows } = useReview();
  const t = useTranslations("review.counts");
  const warned = rows.filter((row) => !row.decision && !row.isWithoutWarnings).length;
  const countOf = (state: (typeof states)[number]) =>
    rows.filter(({ decision }) => (decision?.verdict ?? "waiting") === state).length;
  return (
    <div className={css.counts} role="status">
      <Count label={t("warned", { count: warned })} count={warned} selector="[data-warned]" />
      {states.map((state) => (
        <Count
          key={state}
          label={t(state, { count: countOf(state) })}
          count={countOf(state)}
          selector={`[data-state="${state}"]`}
        />
      ))}
    </div>
  );
}

function Count({ label, count, selector }: { label: string; count: number; selector: string }) {
  if (count === 0) return null;
  return (
    <button
      type="button"
      data-warned={selector === "[data-warned]" || undefined}
      onClick={() => focusNextInState(selector)}
    >
      {label}
    </button>
  );
}
