"use client";

import { useTranslations } from "next-intl";
import { focusNextInState } from "./change-stops";
import css from "./decision-bar.module.css";
import { useReview } from "./review-context";

const states = ["waiting", "sent", "approved", "returned", "withdrawn"] as const;

/** How many fields are in each state; a press leads to the next of them. */
export function DecisionCounts() {
  const { rows } = useReview();
  const t = useTranslations("review.counts");
  const warned = rows.filter(({ isWarned }) => isWarned).length;
  const countOf = (listed: (typeof states)[number]) => rows.filter(({ state }) => state === listed).length;
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
  const { active } = useReview();
  if (count === 0) return null;
  return (
    <button
      type="button"
      data-warned={selector === "[data-warned]" || undefined}
      onClick={() => focusNextInState(active?.fieldId ?? null, selector)}
    >
      {label}
    </button>
  );
}
