import { useTranslations } from "next-intl";
import { Difference } from "@/components/ui/difference";
import type { PartChange } from "@/lib/site-texts/changes";
import css from "./site-texts.module.css";

/** How a text changed, part by part, with the words marked. */
export function TextChanges({ changes }: { changes: readonly PartChange[] }) {
  const t = useTranslations("siteTexts");
  return (
    <dl className={css.changes}>
      {changes.map(({ part, language, runs }) => (
        <div key={`${part} ${language}`}>
          <dt>
            {t(`parts.${part}`)}
            {language ? ` · ${t(`form.languages.${language}`)}` : null}
          </dt>
          <dd lang={language === "en" || part === "english" ? "en" : "zh-CN"}>
            <Difference runs={runs} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
