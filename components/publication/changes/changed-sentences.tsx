import { useLocale, useTranslations } from "next-intl";
import { Difference } from "@/components/ui/difference";
import type { SentenceChange } from "@/lib/publication/changes/sentence-changes";
import { PlainLink } from "../plain-link";
import css from "./change-list.module.css";
import { Part } from "./part";

/** Sentences that will print differently, with an inline diff. */
export function ChangedSentences({ year, sentences }: { year: number; sentences: SentenceChange[] }) {
  const t = useTranslations("release.changes");
  const locale = useLocale();
  if (sentences.length === 0) return null;
  return (
    <Part title={t("sentences")} count={sentences.length}>
      <ul className={css.sentences}>
        {sentences.map(({ key, sections: [number], isMainPoint, to, isReworded, difference }) => (
          <li key={key}>
            <span className={css.muted}>
              {number && to !== null ? (
                <PlainLink href={`/desk/releases/${year}/preview/sections/${number}`}>{number}</PlainLink>
              ) : (
                (number ?? (isMainPoint && t("mainPoint")))
              )}
              <span className={css.aside}>{t(isReworded ? "reworded" : "onlyFigures")}</span>
            </span>
            <p className={css.sentence} lang={locale === "zh" ? undefined : "zh-CN"}>
              <Difference runs={difference} />
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
