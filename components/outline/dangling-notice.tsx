import { useLocale, useTranslations } from "next-intl";
import type { OutlineView } from "@/lib/outline/editing/view";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./outline.module.css";

/** Sentences that refer to a hidden figure and have to be changed before the release. */
export function DanglingNotice({ view }: { view: OutlineView }) {
  const { year, dangling, fields } = view;
  const locale = useLocale();
  const t = useTranslations("outline.dangling");
  if (dangling.length === 0) return null;
  const names = new Map(Object.values(fields).map(({ key, name }) => [key, name[locale]]));
  const nameOf = (key: string) => names.get(key) ?? key;
  return (
    <div className={css.notice}>
      <p>{t("sentence", { count: dangling.length })}</p>
      <ul>
        {dangling.map(({ section, key, missing }) => (
          <li key={key}>
            <Link href={`/desk/reports/${year}/sections/${section}`} prefetch={false}>
              {section}
            </Link>{" "}
            {t("line", { sentence: beginningOf(nameOf(key)), missing: missing.map(nameOf).join(" · ") })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function beginningOf(sentence: string): string {
  const letters = [...sentence];
  return letters.length > 40 ? `${letters.slice(0, 40).join("")}…` : sentence;
}
