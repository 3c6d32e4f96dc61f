import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { AnswerPage } from "@/lib/departments/answer-page";
import css from "./answer.module.css";

/** Who asks for what, until when, and how figures are written. */
export function AnswerIntro({ page }: { page: AnswerPage }) {
  const locale = useLocale();
  const { dateTime } = useFormatter();
  const t = useTranslations("departments.answer");
  const { department, report, section, madeBy: name, note } = page;
  const day = (iso: string) => dateTime(new Date(`${iso}T00:00:00Z`), { dateStyle: "long", timeZone: "UTC" });
  const asked = { name, department, report: report[locale], number: section.number };
  return (
    <div className={css.intro}>
      <p>{t("asked", { ...asked, title: section.title[locale] })}</p>
      <p>{t("due", { due: day(page.dueOn), last: day(page.lastDay) })}</p>
      {note ? <p className={css.note}>{t("note", { note })}</p> : null}
      <p className={css.previous}>{t("blanks")}</p>
    </div>
  );
}
