import { useTranslations } from "next-intl";
import type { Dangling } from "@/lib/outline/editing/view";
import { Link } from "@/lib/platform/i18n/navigation";
import css from "./outline.module.css";

/** Sentences that refer to a hidden figure and have to be changed before the release. */
export function DanglingNotice({ year, dangling }: { year: number; dangling: readonly Dangling[] }) {
  const t = useTranslations("outline.dangling");
  if (dangling.length === 0) return null;
  return (
    <div className={css.notice}>
      <p>{t("sentence", { count: dangling.length })}</p>
      <ul>
        {dangling.map(({ section, key, missing }) => (
          <li key={key}>
            <Link href={`/desk/reports/${year}/sections/${section}`} prefetch={false}>
              {section}
            </Link>{" "}
            {key}: {missing.join(" · ")}
          </li>
        ))}
      </ul>
    </div>
  );
}
