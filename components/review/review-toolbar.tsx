"use client";

import Button from "@mui/material/Button";
import { useTranslations } from "next-intl";
import { turnSingleKeys, useSingleKeys } from "@/components/desk/single-keys";
import check from "@/components/ui/check.module.css";
import { Link } from "@/lib/platform/i18n/navigation";
import { focusNextInState } from "./change-stops";
import { barId } from "./decision-bar";
import { useReview } from "./review-context";
import css from "./review-toolbar.module.css";

export type ReviewView = "text" | "table";

/** Ways into a submission: to its first change, to what has warnings alone, to the other view, and straight to the decision. */
export function ReviewToolbar({ view }: { view: ReviewView }) {
  const { rows, isFiltered, filter } = useReview();
  const t = useTranslations("review.toolbar");
  const warned = rows.filter(({ isWarned }) => isWarned).length;
  return (
    <div className={css.toolbar}>
      <a href={`#${barId}`} className={css.skip}>
        {t("toDecision")}
      </a>
      <Button
        size="small"
        variant="outlined"
        onClick={() => focusNextInState(null, '[data-state="waiting"]')}
      >
        {t("begin")}
      </Button>
      {warned > 0 || isFiltered ? (
        <Button size="small" aria-pressed={isFiltered} onClick={() => filter(!isFiltered)}>
          {t(isFiltered ? "all" : "onlyWarned", { count: isFiltered ? rows.length : warned })}
        </Button>
      ) : null}
      <Views view={view} />
      <KeySwitch />
    </div>
  );
}

function Views({ view }: { view: ReviewView }) {
  const { submissionId } = useReview();
  const t = useTranslations("review.toolbar");
  return (
    <nav aria-label={t("views")} className={css.views}>
      {(["text", "table"] as const).map((one) => (
        <Link
          key={one}
          href={`/desk/reviews/${submissionId}?view=${one}`}
          aria-current={one === view ? "page" : undefined}
          prefetch={false}
        >
          {t(one)}
        </Link>
      ))}
    </nav>
  );
}

function KeySwitch() {
  const isOn = useSingleKeys();
  const t = useTranslations("review.toolbar");
  return (
    <label className={`${check.check} ${css.keys}`}>
      <input type="checkbox" checked={isOn} onChange={(event) => turnSingleKeys(event.target.checked)} />
      {t("keys")}
    </label>
  );
}
