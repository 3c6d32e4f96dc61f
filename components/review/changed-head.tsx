"use client";

import Checkbox from "@mui/material/Checkbox";
import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./change-table.module.css";
import { type ReviewedRow, useReview } from "./review-context";
import { useRowName } from "./row-name";
import { useStop } from "./use-stop";

/** The name of a field, which keys reach, and a box to choose it while it waits. */
export function ChangedHead({ row, year }: { row: ReviewedRow; year: number }) {
  const { canDecide, chosen, toggle } = useReview();
  const t = useTranslations("review");
  const { name, fullName } = useRowName(row);
  const stop = useStop(row);
  return (
    <div className={css.head} data-decided={(canDecide && row.state !== "waiting") || undefined}>
      {canDecide && row.state === "waiting" ? (
        <Checkbox
          size="small"
          className={css.check}
          checked={chosen.has(row.fieldId)}
          onChange={() => toggle(row.fieldId)}
          slotProps={{
            input: {
              "aria-label": t("choose", { name: fullName }),
              ...(stop["aria-current"] ? {} : { tabIndex: -1 }),
            },
          }}
        />
      ) : null}
      <Link href={`/desk/reports/${year}/figures/${row.key}`} prefetch={false} {...stop}>
        {name}
      </Link>
    </div>
  );
}
