import { useLocale, useTranslations } from "next-intl";
import type { YearWork } from "@/lib/entry/progress/work";
import { Link } from "@/lib/platform/i18n/navigation";
import { SectionProgressLine } from "./section-progress-line";
import css from "./progress-list.module.css";

/** The sections of a year, each with a bar that says how far it is. It leads to the whole year. */
export function ProgressList({ work }: { work: YearWork }) {
  const locale = useLocale();
  const t = useTranslations("desk.work");
  const isOwn = work.sections.every(({ isMine }) => isMine);
  return (
    <section className={css.year} aria-labelledby={`progress-${work.year}`}>
      <h2 id={`progress-${work.year}`}>{t(isOwn ? "mySections" : "allSections", { year: work.year })}</h2>
      <ul>
        {work.sections.map((section) => (
          <SectionProgressLine key={section.number} year={work.year} section={section} />
        ))}
      </ul>
      <p>
        <Link
          href={`/desk/reports/${work.year}`}
          prefetch={false}
          aria-label={t("wholeOf", { title: work.title[locale] })}
        >
          {t("whole")}
        </Link>
      </p>
    </section>
  );
}
