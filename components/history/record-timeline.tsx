import { useFormatter, useTranslations } from "next-intl";
import type { FigureRecord, Moment } from "@/lib/history/record/record";
import { RecordMoment } from "./record-moment";
import css from "./record.module.css";
import { RevisedMoment } from "./revised-moment";

/** All that happened to a field, newest first. */
export function RecordTimeline({ record }: { record: FigureRecord }) {
  const t = useTranslations("audit.record");
  const format = useFormatter();
  if (record.moments.length === 0) return <p>{t("none")}</p>;
  const idOf = (moment: Moment) => (moment.kind === "revised" ? `revision-${moment.number}` : undefined);
  return (
    <ol className={css.timeline}>
      {record.moments.map((moment, index) => (
        <li key={index} id={idOf(moment)} data-kind={moment.kind}>
          <time dateTime={moment.at}>
            {format.dateTime(new Date(moment.at), { dateStyle: "medium", timeStyle: "short" })}
          </time>
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
