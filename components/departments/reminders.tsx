import { useLocale, useTranslations } from "next-intl";
import { useDateTime } from "@/components/desk/use-date-time";
import { PagePart } from "@/components/ui/page-part";
import type { Reminder } from "@/lib/departments/loaders";
import { printDepartment } from "@/lib/departments/model";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./departments.module.css";
import { TextToPassOn } from "./text-to-pass-on";

/** The departments that a person has to remind, each with a text to copy. Nothing where there are none. */
export function Reminders({ reminders }: { reminders: readonly Reminder[] }) {
  const locale = useLocale();
  const dateTime = useDateTime();
  const t = useTranslations("departments.remind");
  if (reminders.length === 0) return null;
  return (
    <PagePart title={t("title")} help={t("help")}>
      <ul className={css.reminders}>
        {reminders.map(({ line, text, mailedAt }) => {
          const { section, year, department, part, dueOn: due, counts } = line;
          const owed = {
            part: part[locale],
            number: section.number,
            due,
            count: counts.empty + counts.returned,
          };
          return (
            <li key={line.id}>
              <Link href={`/desk/reports/${year}/sections/${section.number}/departments`} prefetch={false}>
                {printDepartment(department)}
              </Link>
              <span className={css.small}>{t("due", owed)}</span>
              {mailedAt ? <span className={css.small}>{t("mailed", { at: dateTime(mailedAt) })}</span> : null}
              <details>
                <summary>{t("show")}</summary>
                <TextToPassOn text={text[locale]} label={t("text")} />
              </details>
            </li>
          );
        })}
      </ul>
    </PagePart>
  );
}
