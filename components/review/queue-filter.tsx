import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import type { QueueFilter as Filter } from "@/lib/review/queue/queue";
import css from "./queue.module.css";

const states = ["submitted", "approved", "returned", "withdrawn"] as const;

/** Filters the list of submissions by year and state. Plain links, so that a filter has an address. */
export function QueueFilter({ filter, years }: { filter: Filter; years: readonly number[] }) {
  const t = useTranslations("review");
  const { year, state } = filter;
  if (years.length === 0) return null;
  return (
    <nav className={css.filter} aria-label={t("filter.label")}>
      <ul aria-label={t("filter.year")}>
        <Choice to={{ year: null, state }} isCurrent={year === null} label={t("filter.allYears")} />
        {years.map((listedYear) => (
          <Choice
            key={listedYear}
            to={{ year: listedYear, state }}
            isCurrent={year === listedYear}
            label={String(listedYear)}
          />
        ))}
      </ul>
      <ul aria-label={t("filter.state")}>
        <Choice to={{ year, state: null }} isCurrent={state === null} label={t("filter.allStates")} />
        {states.map((listedState) => (
          <Choice
            key={listedState}
            to={{ year, state: listedState }}
            isCurrent={state === listedState}
            label={t(`states.${listedState}`)}
          />
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
