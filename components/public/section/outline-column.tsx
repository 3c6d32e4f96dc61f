import { useLocale, useTranslations } from "next-intl";
import { PublicLink } from "../site/public-link";
import { Outline } from "./outline";
import type { OutlineProps } from "./outline";
import css from "./outline-column.module.css";

/** The outline, twice: beside the text for wide screens, and collapsed above it for phones. CSS hides one of the two. */
export function OutlineColumn({ context, current, mark }: OutlineProps) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { report } = context.release;
  const section = report.sections.find(({ number }) => number === current);
  const navigation = (
    <nav aria-label={t("report.outline")}>
      <PublicLink href={context.base} className={css.report}>
        {t("release.report", { year: report.year })}
      </PublicLink>
      <Outline context={context} current={current} mark={mark} />
    </nav>
  );
  return (
    <>
      <div className={css.column}>{navigation}</div>
      <details className={css.sheet}>
        <summary>
          {t("report.currentSection", { section: `${current} ${section?.title[locale] ?? ""}` })}
        </summary>
        {navigation}
      </details>
    </>
  );
}
