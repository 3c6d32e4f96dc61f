import { useLocale, useTranslations } from "next-intl";
import { ReportStateButton } from "@/components/desk/report-state-button";
import { TableHead } from "@/components/ui/table-head";
import table from "@/components/ui/table.module.css";
import { Link } from "@/lib/platform/i18n/navigation";
import type { ReleaseLine } from "@/lib/publication/releases/release-line";
import { ChecklistCounts } from "./checklist-counts";
import css from "./release-table.module.css";
import { useLongDate } from "./use-long-date-time";

type Props = { lines: readonly ReleaseLine[]; canRelease: boolean };

/** A line for each year: its version in force, what is to be done about it, and whether it is open for entry. */
export function ReleaseTable({ lines, canRelease }: Props) {
  const t = useTranslations("release.desk");
  const titles = (["year", "inForceColumn", "standing", "entry"] as const).map((column) => t(column));
  return (
    <table className={`${table.table} ${table.stacked} ${css.years}`}>
      <TableHead titles={titles} />
      <tbody>
        {lines.map((line) => (
          <Line key={line.year} line={line} canRelease={canRelease} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line, canRelease }: { line: ReleaseLine; canRelease: boolean }) {
  const { year, title, state, inForce, standing } = line;
  const locale = useLocale();
  const date = useLongDate();
  const t = useTranslations("release.desk");
  return (
    <tr>
      <th scope="row">
        <Link href={`/desk/releases/${year}`} prefetch={false}>
          {title[locale]}
        </Link>
      </th>
      <td data-label={t("inForceColumn")}>
        {inForce ? t("versionOf", { version: inForce.version, date: date(inForce.releasedAt) }) : t("notYet")}
      </td>
      <td data-label={t("standing")}>
        <span className={css.standing} data-standing={standing}>
          <StandingWords line={line} />
        </span>
      </td>
      <td data-label={t("entry")} className={css.entry}>
        {t(`entryStates.${state}`)}
        {canRelease && inForce && state === "open" ? (
          <ReportStateButton year={year} state={state} isReleased />
        ) : null}
      </td>
    </tr>
  );
}

function StandingWords({ line }: { line: ReleaseLine }) {
  const { standing, inForce, scheduled, counts, approved, unapproved, fields } = line;
  const date = useLongDate();
  const t = useTranslations("release.desk.standings");
  if (standing === "scheduled" && scheduled)
    return t("scheduled", { version: scheduled.version, at: date(scheduled.releasedAt) });
  if (standing === "blocked" && counts)
    return (
      <>
        {t("blocked", { approved, fields })} <ChecklistCounts counts={counts} />
      </>
    );
  if (standing === "waiting") return t(inForce ? "correction" : "ready");
  if (standing === "unapproved") return t("unapproved", { count: unapproved });
  return t(standing === "started" ? "started" : "current");
}
