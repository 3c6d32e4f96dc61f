import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import type { FigureRecord, Moment } from "@/lib/history/record/record";
import { RecordMoment } from "./record-moment";
import css from "./record.module.css";
import { RevisedMoment } from "./revised-moment";

/** Everything that happened to a field, newest first. */
export function RecordTimeline({ record }: { record: FigureRecord }) {
  const t = useTranslations("audit.record");
  const dateTime = useDateTime();
  if (record.moments.length === 0) return <p>{t("none")}</p>;
  const idOf = (moment: Moment) => (moment.kind === "revised" ? `revision-${moment.number}` : undefined);
  return (
    <ol className={css.timeline}>
      {record.moments.map((moment, index) => (
        <li key={index} id={idOf(moment)} data-kind={moment.kind}>
          <time dateTime={moment.at}>{dateTime(moment.at)}</time>
          <div>
            {moment.kind === "revised" ? (
              <RevisedMoment record={record} moment={moment} />
            ) : (
              <RecordMoment record={record} moment={moment} />
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
