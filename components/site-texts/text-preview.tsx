"use client";

import { useLocale, useTranslations } from "next-intl";
import { useDeferredValue } from "react";
import { MarkdownText } from "@/components/ui/markdown-text";
import { hrefIn } from "@/lib/site-texts/addresses";
import { blocksOf } from "@/lib/site-texts/markdown";
import type { TextKind } from "@/lib/site-texts/text-key";
import { previewed, type Values } from "./form-values";
import css from "./site-texts.module.css";

/** The text as readers will see it, in both languages. Its links lead nowhere here. */
export function TextPreview({ kind, values }: { kind: TextKind; values: Values }) {
  const shown = useDeferredValue(values);
  const locale = useLocale();
  const t = useTranslations("siteTexts.form");
  const part = previewed[kind];
  return (
    <div className={css.previews}>
      {(["zh", "en"] as const).map((language) => {
        const title = kind === "page" ? shown[language === "zh" ? "titleZh" : "titleEn"] : null;
        const text = shown[`${part}${language === "zh" ? "Zh" : "En"}`] ?? "";
        return (
          <section
            key={language}
            className={css.preview}
            aria-label={t("previewOf", { language: t(`languages.${language}`) })}
          >
            <h3>{t("previewOf", { language: t(`languages.${language}`) })}</h3>
            <div inert lang={language === "zh" ? "zh-CN" : "en"}>
              {title ? <p className={css.previewTitle}>{title}</p> : null}
              {text.trim() ? (
                <MarkdownText
                  blocks={blocksOf(text)}
                  shift={2}
                  idPrefix={`preview-${language}-`}
                  hrefOf={(href) => hrefIn(language, href)}
                />
              ) : (
                <p className={css.muted} lang={locale}>
                  {t("empty")}
                </p>
              )}
            </div>
          </section>
        );
      })}
    </div>
  );
}
