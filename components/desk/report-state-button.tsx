"use client";

import { useTranslations } from "next-intl";
import { ActionButton } from "./action-button";
import { setReportStateAction } from "@/lib/outline/editing/actions";
import type { ReportState } from "@/lib/outline/model";

type Props = { year: number; state: ReportState; isReleased: boolean };

/** Closes a report for entry or reopens it, after saying what follows. */
export function ReportStateButton({ year, state, isReleased }: Props) {
  const t = useTranslations("outline.years.turn");
  const next = state === "open" ? "closed" : "open";
  const means = next === "open" && isReleased ? t("openReleasedMeans") : t(`${next}Means`);
  return (
    <ActionButton
      size="small"
      variant="text"
      name={t(`${next}Of`, { year })}
      means={means}
      action={() => setReportStateAction({ year, state: next })}
    >
      {t(next)}
    </ActionButton>
  );
}
