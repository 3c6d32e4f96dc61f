import { useLocale, useTranslations } from "next-intl";
import { type FigureChange, otherAspects } from "@/lib/publication/changes/figure-changes";
import { gradeChangesOf } from "@/lib/publication/changes/grade-changes";
import { PlainLink } from "../plain-link";
import css from "./change-list.module.css";

/** A changed figure's name, section and other changes, linking to its page in the preview. */
export function FigureHead({ year, change }: { year: number; change: FigureChange }) {
  const { key, earlier, later, aspects } = change;
  const t = useTranslations("release");
  const locale = useLocale();
  const figure = later ?? earlier;
  if (!figure) return null;
  const name = figure.indicator.name[locale];
  const others = otherAspects(aspects);
  return (
    <th scope="row">
      {later ? <PlainLink href={`/desk/releases/${year}/preview/figures/${key}`}>{name}</PlainLink> : name}{" "}
      <span className={css.muted}>{figure.section}</span>
      {others.length > 0 && (
        <span className={css.aside}>
          {t("updates.also", {
            aspects: others.map((aspect) => t(`aspects.${aspect}`)).join(t("updates.listed")),
          })}
        </span>
      )}
      {gradeChangesOf(change).map(({ year: earlierYear, from, to, notes }) => (
        <span key={earlierYear} className={css.aside}>
          {t("grades.change", {
            year: earlierYear,
            from: t(`grades.${from ?? "none"}`),
            to: t(`grades.${to ?? "none"}`),
          })}
          {notes.map((note) => (
            <span key={note.zh}> {note[locale]}</span>
          ))}
        </span>
      ))}
    </th>
  );
}
