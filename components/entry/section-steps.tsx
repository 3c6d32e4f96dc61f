import { useLocale, useTranslations } from "next-intl";
import type { SectionForm } from "@/lib/entry/form/form";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./section-steps.module.css";

/** Links to the sections of the report, with the current one marked. */
export function SectionSteps({ form }: { form: SectionForm }) {
  const locale = useLocale();
  const t = useTranslations("desk.form");
  return (
    <nav className={css.steps} aria-label={t("sections")}>
      {form.outline.map(({ number, title }) => (
        <Link
          key={number}
          href={`/desk/reports/${form.year}/sections/${number}`}
          prefetch={false}
          title={title[locale]}
          aria-current={number === form.number ? "page" : undefined}
        >
          {number}
        </Link>
      ))}
    </nav>
  );
}
