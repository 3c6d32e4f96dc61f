import { useLocale, useTranslations } from "next-intl";
import { Outline } from "./outline";
import type { OutlineProps } from "./outline";
import css from "./outline-column.module.css";
import { PublicLink } from "../site/public-link";

/** The outline beside the text on wide screens; above it, folded, on a phone. One of the two is always hidden. */
export function OutlineColumn({ placed, current, mark }: OutlineProps) {
  const t = useTranslations("public");
  const locale = useLocale();
  const { report } = placed.release;
  const section = report.sections.find(({ number }) => number === current);
  const navigation = (
    <nav aria-label={t("report.outline")}>
      <PublicLink href={placed.base} className={css.report}>
        {t("release.report", { year: report.year })}
      </PublicLink>
      <Outline placed={placed} current={current} mark={mark} />
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
