import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { Link } from "@/lib/platform/i18n/navigation";
import type { QueueEntry } from "@/lib/review/queue/queue";
import css from "./queue.module.css";

/** Submissions, each linking to its change set. */
export function QueueTable({ entries, empty }: { entries: readonly QueueEntry[]; empty: string }) {
  const t = useTranslations("review.queue");
  if (entries.length === 0) return <p className={css.empty}>{empty}</p>;
  const isWaiting = entries.some(({ state }) => state === "submitted");
  return (
    <table className={css.table}>
      <thead>
        <tr>
          <th scope="col">{t("section")}</th>
          <th scope="col">{t("sender")}</th>
          <th scope="col" className={css.count}>
            {t("changes")}
          </th>
          {isWaiting ? (
            <th scope="col" className={css.count}>
              {t("warned")}
            </th>
          ) : null}
          <th scope="col">{isWaiting ? t("mayDecide") : t("outcome")}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ entry }: { entry: QueueEntry }) {
  const { id, year, section, submitterName, submittedAt, state, counts } = entry;
  const locale = useLocale();
  const t = useTranslations("review.queue");
  const dateTime = useDateTime();
  const { fields, waiting, warned } = counts;
  const isWaiting = state === "submitted";
  return (
    <tr>
      <th scope="row">
        <Link href={`/desk/reviews/${id}`} prefetch={false}>
          <span className={css.number}>
            {year} · {section.number}
          </span>{" "}
          {section.title[locale]}
        </Link>
      </th>
      <td data-label={t("sender")}>{t("sent", { name: submitterName, at: dateTime(submittedAt) })}</td>
      <td data-label={t("changes")} className={css.count}>
        {isWaiting && waiting < fields ? t("open", { waiting, fields }) : t("whole", { fields })}
      </td>
      {isWaiting ? (
        <td data-label={t("warned")} className={css.count}>
          {warned > 0 ? <b className={css.warned}>{warned}</b> : "·"}
        </td>
      ) : null}
      <td data-label={isWaiting ? t("mayDecide") : t("outcome")}>
        {isWaiting ? <DecisionRight entry={entry} /> : <Outcome entry={entry} />}
      </td>
    </tr>
  );
}

function DecisionRight({ entry: { barred } }: { entry: QueueEntry }) {
  const t = useTranslations("review.queue");
  return barred ? <span className={css.empty}>{t(`no.${barred}`)}</span> : t("yes");
}

const parts = ["approved", "returned", "withdrawn"] as const;

function Outcome({ entry: { state, counts, deciderName, decidedAt, reason } }: { entry: QueueEntry }) {
  const t = useTranslations("review");
  const dateTime = useDateTime();
  const isMixed = parts.filter((part) => counts[part] > 0).length > 1;
  const partTexts = parts.flatMap((part) =>
    counts[part] > 0 ? [t(`queue.parts.${part}`, { count: counts[part] })] : [],
  );
  return (
    <>
      <b className={css.state} data-state={state}>
        {isMixed ? partTexts.join(" · ") : t(`states.${state}`)}
      </b>{" "}
      <span className={css.empty}>
        {decidedAt ? t("queue.decidedBy", { name: deciderName ?? "", at: dateTime(decidedAt) }) : null}
      </span>
      {reason ? <span className={css.reason}>{reason}</span> : null}
    </>
  );
}
