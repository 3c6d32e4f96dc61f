import { useLocale, useTranslations } from "next-intl";
import { TableHead } from "@/components/ui/table-head";
import table from "@/components/ui/table.module.css";
import type { ReleaseRecord } from "@/lib/publication/releases/release-history";
import { PlainLink } from "./plain-link";
import css from "./publication.module.css";
import { useLongDateTime } from "./use-long-date-time";

/** All releases of a year, newest first, including withdrawn ones. */
export function ReleaseHistory({ year, releases }: { year: number; releases: ReleaseRecord[] }) {
  const t = useTranslations("release.desk");
  return (
    <>
      <h2 className={css.heading}>{t("history")}</h2>
      <table className={`${table.table} ${table.stacked} ${css.history}`}>
        <TableHead
          titles={(["version", "state", "date", "noteColumn", "publisher"] as const).map((column) =>
            t(column),
          )}
        />
        <tbody>
          {releases.map((record) => (
            <HistoryRow key={record.id} year={year} record={record} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function HistoryRow({ year, record }: { year: number; record: ReleaseRecord }) {
  const dateTime = useLongDateTime();
  const t = useTranslations("release.desk");
  const { version, state, releasedAt, publisherName } = record;
  const isPublic = state === "in_force" || state === "superseded";
  return (
    <tr data-state={state}>
      <th scope="row">
        {isPublic ? <PlainLink href={`/reports/${year}/versions/${version}`}>{version}</PlainLink> : version}
      </th>
      <td className={css.state}>{t(`states.${state}`)}</td>
      <td>{dateTime(releasedAt)}</td>
      <td>
        <HistoryNote record={record} />
      </td>
      <td>{publisherName}</td>
    </tr>
  );
}

function HistoryNote({ record: { reasonClass, note, withdrawal } }: { record: ReleaseRecord }) {
  const locale = useLocale();
  const dateTime = useLongDateTime();
  const t = useTranslations("release.desk");
  const reasonName = useTranslations("release.reasonClasses");
  return (
    <>
      {reasonClass && <>{reasonName(reasonClass)} · </>}
      {note ? <span lang={locale === "zh" ? undefined : "zh-CN"}>{note}</span> : t("first")}
      {withdrawal && (
        <span className={css.aside}>
          {t("withdrawnBy", {
            name: withdrawal.personName,
            at: dateTime(withdrawal.at),
            reason: withdrawal.reason,
          })}
        </span>
      )}
    </>
  );
}
