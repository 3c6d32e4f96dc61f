import { useTranslations } from "next-intl";
import type { Counts } from "@/lib/publication/checklist/line";
import css from "./checklist-counts.module.css";

/** The numbers of errors and warnings on the checklist, in words. */
export function ChecklistCounts({ counts }: { counts: Counts }) {
  const t = useTranslations("release.checklist");
  return (
    <span className={css.counts}>
      {counts.error > 0 ? <span data-level="error">{t("error", { count: counts.error })}</span> : null}
      {counts.warning > 0 ? (
        <span data-level="warning">{t("warning", { count: counts.warning })}</span>
      ) : null}
    </span>
  );
}
