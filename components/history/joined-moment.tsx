import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { FigureRecord, JoinedRevisions } from "@/lib/history/record/record";
import css from "./record.module.css";
import { Aspects, Change } from "./recorded-change";
import { RevisedMoment, RevisionMark, SourceLine } from "./revised-moment";

/** Revisions that one person saved within a minute, as one change; each of them can be opened. */
export function JoinedMoment({ record, moment }: { record: FigureRecord; moment: JoinedRevisions }) {
  const { name, from, changes, reasons, revisions } = moment;
  const t = useTranslations("audit.record");
  const dateTime = useDateTime();
  const [last, first] = [revisions[0], revisions.at(-1)];
  if (!last || !first) return null;
  return (
    <>
      <p className={css.value}>
        <Change moment={moment} /> <RevisionMark record={record} number={last.number} />
      </p>
      <p>{t("together", { first: first.number, last: last.number, name })}</p>
      {from === null ? null : <Aspects changes={changes} />}
      {reasons.map((reason) => (
        <p key={reason} className={css.text}>
          {t("reason", { reason })}
        </p>
      ))}
      <SourceLine moment={last} />
      <details className={css.restore}>
        <summary>{t("each", { count: revisions.length })}</summary>
        <ol>
          {revisions.map((revision) => (
            <li key={revision.number} id={`revision-${revision.number}`} className={css.each}>
              <time dateTime={revision.at}>{dateTime(revision.at)}</time>
              <RevisedMoment record={record} moment={revision} />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
