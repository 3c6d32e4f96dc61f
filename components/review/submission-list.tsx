import { useFormatter, useLocale, useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import type { Submission } from "@/lib/review/model";
import css from "./review.module.css";

/** Submissions, each leading to its change set. */
export function SubmissionList({
  submissions,
  empty,
}: {
  submissions: readonly Submission[];
  empty: string;
}) {
  if (submissions.length === 0) return <p className={css.empty}>{empty}</p>;
  return (
    <ul className={css.list}>
      {submissions.map((submission) => (
        <Entry key={submission.id} submission={submission} />
      ))}
    </ul>
  );
}

function Entry({ submission }: { submission: Submission }) {
  const { id, year, section, submitterName, submittedAt, state, deciderName, reason, fields } = submission;
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("desk.reviews");
  const at = format.dateTime(new Date(submittedAt), { dateStyle: "medium", timeStyle: "short" });
  return (
    <li className={css.entry}>
      <Link href={`/desk/reviews/${id}`} prefetch={false} className={css.entryTitle}>
        {year} · {section.number} {section.title[locale]}
      </Link>
      <span className={css.muted}>{t("entry", { count: fields.length, name: submitterName, at })}</span>
      {state === "submitted" ? null : (
        <span className={css.muted}>
          {t(`states.${state}`, { name: deciderName ?? "" })}
          {reason ? ` ${t("because", { reason })}` : null}
        </span>
      )}
    </li>
  );
}
