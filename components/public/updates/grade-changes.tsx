import { useLocale, useTranslations } from "next-intl";
import type { FigureChange } from "@/lib/publication/changes/figure-changes";
import { gradeChangesOf } from "@/lib/publication/changes/grade-changes";
import { Words } from "../format/words";
import { joined } from "../format/join-notes";
import css from "./update-changes.module.css";

/** How a figure compares with earlier years, where two versions differ: from → to, and why. */
export function GradeChanges({ change }: { change: FigureChange }) {
  const t = useTranslations("release.grades");
  const locale = useLocale();
  return gradeChangesOf(change).map(({ year, from, to, notes }) => (
    <span key={year} className={css.aspects}>
      {t("change", { year, from: t(from ?? "none"), to: t(to ?? "none") })}{" "}
      <Words>{joined(notes, locale)}</Words>
    </span>
  ));
}
