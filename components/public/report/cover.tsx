import { useLocale, useTranslations } from "next-intl";
import css from "./cover.module.css";
import { dateWords } from "../format/format-date";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";

/** A report as a volume to be opened: its title set down the page as on a Chinese cover, its year, its version. */
export function Cover({ placed }: { placed: PlacedRelease }) {
  const t = useTranslations("public.release");
  const locale = useLocale();
  const { release } = placed;
  // The year stands by itself on a cover.
  const title = release.title[locale].replace(String(release.year), "").trim();
  return (
    <PublicLink href={placed.base} className={css.cover}>
      <span className={css.title}>{title}</span>
      <span className={css.foot}>
        <span className={css.year}>{release.year}</span>
        <span className={css.line}>{t("version", { version: release.version })}</span>
        <span className={css.line}>{dateWords(release.releasedAt, locale)}</span>
      </span>
    </PublicLink>
  );
}
