import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import type { ChangeCounts } from "@/lib/publication/releases/year-release";
import { PlainLink } from "./plain-link";
import css from "./publication.module.css";

/** How much a version changes, with links to its preview and its list of changes. */
export function ChangeSummary({ year, changes }: { year: number; changes: ChangeCounts | null }) {
  const t = useTranslations("release.desk");
  return (
    <>
      <p>{changes ? t("compared", changes) : t("firstVersion")}</p>
      <ul className={css.links}>
        <li>
          <PlainLink href={`/desk/releases/${year}/preview`}>{t("preview")}</PlainLink>
        </li>
        {changes && (
          <li>
            <Link href={`/desk/releases/${year}/changes`} prefetch={false}>
              {t("changeList")}
            </Link>
          </li>
        )}
      </ul>
    </>
  );
}
