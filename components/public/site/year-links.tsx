import { useTranslations } from "next-intl";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { reportAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "./public-link";
import css from "./year-links.module.css";

/** Links to the published years, newest first. */
export function YearLinks({ releases }: { releases: ReleaseSummary[] }) {
  const t = useTranslations("public.release");
  return (
    <ul className={css.years}>
      {releases
        .filter((release) => release.isLatest)
        .map(({ year }) => (
          <li key={year}>
            <PublicLink href={reportAddress(year)}>{t("year", { year })}</PublicLink>
          </li>
        ))}
    </ul>
  );
}
