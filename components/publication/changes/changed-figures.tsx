import { useTranslations } from "next-intl";
import table from "@/components/ui/table.module.css";
import type { FigureChange } from "@/lib/publication/changes/figure-changes";
import type { ChangeList } from "@/lib/publication/releases/preview";
import css from "./change-list.module.css";
import { FigureHead } from "./figure-head";
import { Part } from "./part";

type Props = {
  year: number;
  figures: FigureChange[];
  versions: { earlier: string; later: string };
  reasons: ChangeList["reasons"];
};

/** Changed figures from → to as printed, with the reason given for the revision. */
export function ChangedFigures({ year, figures, versions, reasons }: Props) {
  const t = useTranslations("release");
  if (figures.length === 0) return null;
  const [earlier, later] = [versions.earlier, versions.later].map((version) =>
    t("updates.version", { version }),
  );
  const reasonOf = (key: string) => {
    const given = reasons.get(key);
    return given ? t("changes.by", { reason: given.reason, name: given.authorName }) : t("changes.noReason");
  };
  return (
    <Part title={t("changes.figures")} count={figures.length}>
      <table className={`${table.table} ${table.stacked}`}>
        <thead>
          <tr>
            <th scope="col">{t("changes.figure")}</th>
            <th scope="col">{earlier}</th>
            <th scope="col">{later}</th>
            <th scope="col">{t("changes.reason")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((change) => (
            <tr key={change.key}>
              <FigureHead year={year} change={change} />
              <td data-label={earlier}>{change.earlier?.printed ?? t("updates.notThere")}</td>
              <td data-label={later} className={css.later}>
                {change.later?.printed ?? t("updates.notThere")}
              </td>
              <td data-label={t("changes.reason")} className={css.muted}>
                {reasonOf(change.key)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}
