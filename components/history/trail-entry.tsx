import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import { type TrailFilter, type TrailLine, trailQuery } from "@/lib/history/trail/trail-filter";
import css from "./audit.module.css";
import { AsRecorded } from "./as-recorded";

/** One audit event as a sentence, with its changes, its reason and links to its subject. */
export function TrailEntry({ line, filter }: { line: TrailLine; filter: TrailFilter }) {
  const t = useTranslations("audit.list");
  const name = useTranslations("audit.properties");
  const { subject, sentence, changes, reason, seq } = line;
  const isOnly = filter.subject === subject.ref;
  return (
    <div className={css.entry} data-family={line.family}>
      <p>{sentence}</p>
      {changes.map((change) => (
        <p key={change.name} className={css.change}>
          {name.has(change.name as "code") ? name(change.name as "code") : change.name}{" "}
          <del>{change.from}</del> → <ins>{change.to}</ins>
        </p>
      ))}
      {reason ? <p className={css.reason}>{t("reason", { reason })}</p> : null}
      <div className={css.links}>
        {subject.href ? (
          <Link href={subject.href} prefetch={false} aria-label={`${t("open")} ${subject.label}`}>
            {t("open")}
          </Link>
        ) : null}
        {isOnly ? null : (
          <Link
            href={`/desk/audit${trailQuery({ subject: subject.ref })}`}
            prefetch={false}
            aria-label={`${t("only")} ${subject.label}`}
          >
            {t("only")}
          </Link>
        )}
        <AsRecorded line={line} label={t("entry", { seq })} />
      </div>
    </div>
  );
}
