import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import {
  type FigureRecord,
  type JoinedRevisions,
  joinedRevisions,
  type Moment,
} from "@/lib/history/record/record";
import { JoinedMoment } from "./joined-moment";
import { RecordMoment } from "./record-moment";
import css from "./record.module.css";
import { RevisedMoment } from "./revised-moment";

/** Everything that happened to a field, newest first. */
export function RecordTimeline({ record }: { record: FigureRecord }) {
  const t = useTranslations("audit.record");
  const dateTime = useDateTime();
  if (record.moments.length === 0) return <p>{t("none")}</p>;
  return (
    <ol className={css.timeline}>
      {joinedRevisions(record.moments).map((moment, index) => (
        <li key={index} id={idOf(moment)} data-kind={moment.kind}>
          <time dateTime={moment.at}>{dateTime(moment.at)}</time>
          <div>
            <MomentOf record={record} moment={moment} />
          </div>
        </li>
      ))}
    </ol>
  );
}

type Shown = Moment | JoinedRevisions;

const idOf = (moment: Shown) => (moment.kind === "revised" ? `revision-${moment.number}` : undefined);

function MomentOf({ record, moment }: { record: FigureRecord; moment: Shown }) {
  if (moment.kind === "joined") return <JoinedMoment record={record} moment={moment} />;
  if (moment.kind === "revised") return <RevisedMoment record={record} moment={moment} />;
  return <RecordMoment record={record} moment={moment} />;
}
