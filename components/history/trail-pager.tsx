import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import { trailQuery } from "@/lib/history/trail/trail-filter";
import type { TrailPage } from "@/lib/history/trail/loaders";
import css from "./audit.module.css";

/** Links to older events and back to the newest. */
export function TrailPager({ page }: { page: Pick<TrailPage, "filter" | "next" | "isNewest"> }) {
  const { filter, next, isNewest } = page;
  const t = useTranslations("audit.list");
  return (
    <p className={css.pager}>
      {isNewest ? null : (
        <Link href={`/desk/audit${trailQuery(filter)}`} prefetch={false}>
          {t("newest")}
        </Link>
      )}
      {next === null ? null : (
        <Link href={`/desk/audit${trailQuery(filter, { before: String(next) })}`} prefetch={false}>
          {t("older")}
        </Link>
      )}
    </p>
  );
}
