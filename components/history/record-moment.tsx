import { useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { Link } from "@/lib/platform/i18n/navigation";
import type { FigureRecord, Moment } from "@/lib/history/record/record";
import css from "./record.module.css";
import { VersionLink } from "./version-link";

type Other = Exclude<Moment, { kind: "revised" }>;

/** An entry of a figure's record other than a new value: submission, decision, release, comment or answer. */
export function RecordMoment({ record, moment }: { record: FigureRecord; moment: Other }) {
  const t = useTranslations("audit.record");
  const dateTime = useDateTime();
  const { name } = moment;
  switch (moment.kind) {
    case "submitted":
      return (
        <>
          <p>
            {t("submitted", { name, number: moment.number })} <Review id={moment.submissionId} />
          </p>
          <Quoted text={moment.note} />
        </>
      );
    case "decided":
      return (
        <>
          <p data-verdict={moment.verdict}>
            {t(`decided.${moment.verdict}`, { name, number: moment.number })}{" "}
            <Review id={moment.submissionId} />
          </p>
          <Quoted text={moment.reason} />
        </>
      );
    case "released":
      return (
        <>
          <p>
            {t("released", { number: moment.number })} <VersionLink year={record.year} moment={moment} />{" "}
            <span className={css.muted}>{t(`states.${moment.state}`)}</span>
          </p>
          <Quoted text={moment.note} />
        </>
      );
    case "commented":
      return (
        <>
          <p>{t(moment.isReply ? "replied" : "commented", { name })}</p>
          <Quoted text={moment.body} />
          {moment.resolved ? (
            <p className={css.muted}>
              {t("resolved", {
                name: moment.resolved.by,
                at: dateTime(moment.resolved.at),
              })}
            </p>
          ) : null}
        </>
      );
    case "answered":
      return (
        <>
          <p>{t("answered", { name })}</p>
          <Quoted text={moment.reason} />
        </>
      );
  }
}

function Review({ id }: { id: string }) {
  const t = useTranslations("audit.record");
  return (
    <Link href={`/desk/reviews/${id}`} prefetch={false}>
      {t("review")}
    </Link>
  );
}

function Quoted({ text }: { text: string | null }) {
  return text ? <p className={css.text}>{text}</p> : null;
}
