import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { ReportChanges } from "@/lib/publication/changes/report-changes";
import { PlainLink } from "../plain-link";
import css from "./change-list.module.css";
import { Part } from "./part";

type Affected = ReportChanges["affected"];

/** The public pages that will change: sections, and charts over the years. */
export function AffectedPages({ year, affected }: { year: number; affected: Affected }) {
  const t = useTranslations("release.changes");
  const { sections, indicators, series } = affected;
  return (
    <Part title={t("pages")} count={sections.length + indicators.length + series.length}>
      <dl className={css.pages}>
        <Pages label={t("sectionPages")} pages={sections}>
          {({ code }, name) => (
            <PlainLink href={`/desk/releases/${year}/preview/sections/${code}`}>
              {code} {name}
            </PlainLink>
          )}
        </Pages>
        <Pages label={t("indicatorPages")} pages={indicators}>
          {(_, name) => name}
        </Pages>
        <Pages label={t("seriesPages")} pages={series}>
          {(_, name) => name}
        </Pages>
      </dl>
    </Part>
  );
}

type Page = Affected["sections"][number];
type PagesProps = { label: string; pages: Page[]; children: (page: Page, name: string) => ReactNode };

function Pages({ label, pages, children }: PagesProps) {
  const t = useTranslations("release.changes");
  const locale = useLocale();
  return (
    <div>
      <dt>{label}</dt>
      {pages.length === 0 && <dd className={css.muted}>{t("noPages")}</dd>}
      {pages.map((page) => (
        <dd key={page.code}>{children(page, page.name[locale])}</dd>
      ))}
    </div>
  );
}
