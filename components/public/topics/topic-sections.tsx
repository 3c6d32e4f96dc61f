import { useLocale, useTranslations } from "next-intl";
import type { SectionHeading } from "@/lib/publication/public-reads/across-years";
import { reportAddress, sectionAddress } from "@/lib/publication/public-reads/addresses";
import type { TopicCoverage } from "@/lib/publication/public-reads/topic-overview";
import { PublicLink } from "../site/public-link";
import css from "./topic-sections.module.css";

/** Where each report covers a topic, newest first: in sections of the topic or, as single figures, in other sections. */
export function TopicSections({ coverage }: { coverage: readonly TopicCoverage[] }) {
  const t = useTranslations("public.topics");
  return (
    <ol>
      {coverage.map(({ year, own, carriers }) => (
        <li key={year} className={css.year}>
          <span className={css.number}>{year}</span>
          <ul>
            {own.length + carriers.length === 0 && <li className={css.about}>{t("absent")}</li>}
            {own.map(({ section, count }) => (
              <Line key={section.number} year={year} section={section}>
                {t("figures", { count })}
              </Line>
            ))}
            {carriers.map(({ section, count }) => (
              <Line key={section.number} year={year} section={section}>
                {t("carries", { count })}
              </Line>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

function Line({ year, section, children }: { year: number; section: SectionHeading; children: string }) {
  const locale = useLocale();
  return (
    <li className={css.section}>
      <PublicLink href={sectionAddress(reportAddress(year), section.number)}>
        {section.number} {section.title[locale]}
      </PublicLink>
      <span className={css.about}>{children}</span>
    </li>
  );
}
