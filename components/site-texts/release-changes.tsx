import { useLocale, useTranslations } from "next-intl";
import type { TextsToRelease } from "@/lib/site-texts/loaders";
import { nameOfText } from "@/lib/site-texts/messages";
import css from "./site-texts.module.css";
import { TextChanges } from "./text-changes";

/** What the next version changes, text by text. */
export function ReleaseChanges({ changes, total }: Pick<TextsToRelease, "changes" | "total">) {
  const t = useTranslations("siteTexts");
  const locale = useLocale();
  return (
    <>
      <p>{t("release.whole", { total, count: changes.length })}</p>
      {changes.map(({ key, kind, content, parts }) => (
        <details key={key} open={kind === "changed"} className={css.changed}>
          <summary>
            {nameOfText(key, content)[locale]} <span className={css.muted}>{t(`changes.${kind}`)}</span>
          </summary>
          <TextChanges changes={parts} />
        </details>
      ))}
    </>
  );
}
