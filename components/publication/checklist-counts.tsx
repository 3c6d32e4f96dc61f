import { useTranslations } from "next-intl";
import { type Counts, levels } from "@/lib/publication/checklist/line";
import css from "./checklist-counts.module.css";

/** How many errors, things to do and warnings are on the checklist, in words. */
export function ChecklistCounts({ counts }: { counts: Counts }) {
  const t = useTranslations("release.checklist");
  return (
    <span className={css.counts}>
      {levels.map((level) =>
        counts[level] > 0 ? (
          <span key={level} data-level={level}>
            {t(level, { count: counts[level] })}
          </span>
        ) : null,
      )}
    </span>
  );
}
