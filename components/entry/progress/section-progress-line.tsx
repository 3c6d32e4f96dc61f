import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { FieldStatus } from "@/lib/entry/form/form";
import type { SectionWork } from "@/lib/entry/progress/work";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./progress-list.module.css";

/** From what is finished to what has not begun. */
const order: readonly FieldStatus[] = ["approved", "submitted", "draft", "returned"];

/** A section with its bar, its numbers and its due day. */
export function SectionProgressLine({ year, section }: { year: number; section: SectionWork }) {
  const { number, title, statusCounts, dueOn, urgency } = section;
  const locale = useLocale();
  const format = useFormatter();
  const t = useTranslations("desk.work");
  const all = Object.values(statusCounts).reduce((sum, count) => sum + count, 0);
  const due = dueOn && format.dateTime(new Date(dueOn), { month: "short", day: "numeric" });
  return (
    <li>
      <span className={css.number}>{number}</span>
      <Link href={`/desk/reports/${year}/sections/${number}`} prefetch={false}>
        {title[locale]}
      </Link>
      {all > 0 ? <Bar counts={statusCounts} all={all} label={t("states", statusCounts)} /> : <span />}
      <span className={css.count}>
        {all > 0 ? t("progress", { approved: statusCounts.approved, all }) : t("nothingToFill")}
      </span>
      <span className={css.due} data-urgency={urgency ?? undefined}>
        {urgency ? `${t(`press.${urgency}`)} · ` : null}
        {due ? t("dueOn", { date: due }) : null}
      </span>
    </li>
  );
}

type BarProps = { counts: SectionWork["statusCounts"]; all: number; label: string };

function Bar({ counts, all, label }: BarProps) {
  const before = (status: FieldStatus) =>
    order.slice(0, order.indexOf(status)).reduce((sum, one) => sum + counts[one], 0);
  return (
    <svg
      className={css.bar}
      viewBox={`0 0 ${Math.max(all, 1)} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      <title>{label}</title>
      {order.map((status) => (
        <rect key={status} data-status={status} x={before(status)} width={counts[status]} height="1" />
      ))}
    </svg>
  );
}
