import { useLocale, useTranslations } from "next-intl";
import { formatDate } from "../format/format-date";
import { PublicLink } from "../site/public-link";
import type { ReleaseContext } from "../site/release-context";
import css from "./cover.module.css";

/** A link to a report, styled as the cover of a Chinese book: the title in vertical type, the year and the version. */
export function Cover({ context }: { context: ReleaseContext }) {
  const t = useTranslations("public.release");
  const locale = useLocale();
  const { release } = context;
  // The cover shows the year separately.
  const title = release.title[locale].replace(String(release.year), "").trim();
  return (
    <PublicLink href={context.base} className={css.cover}>
      <span className={css.title}>{title}</span>
      <span className={css.foot}>
        <span className={css.year}>{release.year}</span>
        <span className={css.line}>{t("version", { version: release.version })}</span>
        <span className={css.line}>{formatDate(release.releasedAt, locale)}</span>
      </span>
    </PublicLink>
  );
}
