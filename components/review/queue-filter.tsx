import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import type { QueueFilter as Filter } from "@/lib/review/queue/queue";
import css from "./queue.module.css";

const states = ["submitted", "approved", "returned", "withdrawn"] as const;

/** Which submissions are listed: of one year or all, in one state or in any. Plain links, so that a choice has an address. */
export function QueueFilter({ filter, years }: { filter: Filter; years: readonly number[] }) {
  const t = useTranslations("review");
  const { year, state } = filter;
  return (
    <nav className={css.filter} aria-label={t("filter.label")}>
      <ul aria-label={t("filter.year")}>
        <Choice to={{ year: null, state }} isCurrent={year === null} label={t("filter.allYears")} />
        {years.map((one) => (
          <Choice key={one} to={{ year: one, state }} isCurrent={year === one} label={String(one)} />
        ))}
      </ul>
      <ul aria-label={t("filter.state")}>
        <Choice to={{ year, state: null }} isCurrent={state === null} label={t("filter.allStates")} />
        {states.map((one) => (
          <Choice key={one} to={{ year, state: one }} isCurrent={state === one} label={t(`states.${one}`)} />
        ))}
      </ul>
    </nav>
  );
}

function Choice({
  to: { year, state },
  isCurrent,
  label,
}: {
  to: Filter;
  isCurrent: boolean;
  label: string;
}) {
  const query = { ...(year === null ? {} : { year: String(year) }), ...(state === null ? {} : { state }) };
  return (
    <li>
      <Link
        href={{ pathname: "/desk/reviews", query }}
        prefetch={false}
        aria-current={isCurrent ? "true" : undefined}
      >
        {label}
      </Link>
    </li>
  );
}
