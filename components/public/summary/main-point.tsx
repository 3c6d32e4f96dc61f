import { type Locale, useLocale, useTranslations } from "next-intl";
import { Fragment } from "react";
import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import { figureInPoint, pointText } from "@/lib/publication/content/summary-text";
import { LiveFigure } from "../section/live-figure";
import type { ReleaseContext } from "../site/release-context";
import { CopyButton } from "../site/copy-button";
import css from "./main-points.module.css";
import { permanentPoint, pointAnchor } from "./permanent";

type Props = { context: ReleaseContext; field: string; language: Locale; nth: number };

/** A main point as an item of its list. Its link leads to the version, whose words never change. */
export function MainPoint({ context, field, language, nth }: Props) {
  const t = useTranslations("summary");
  const locale = useLocale();
  const { report } = context.release;
  const address = permanentPoint(context, locale, nth);
  const quotation = `${pointText(report, field, language)}\n${address}`;
  return (
    <li id={pointAnchor(nth)} className={css.point}>
      <div>
        <Words context={context} field={field} language={language} />{" "}
        <span className={css.tools}>
          <a href={context.preview ? `#${pointAnchor(nth)}` : address} aria-label={t("linkTo", { nth })}>
            {t("link")}
          </a>
          <CopyButton
            of={{ text: quotation }}
            label={t("copy")}
            copied={t("copied")}
            name={t("copyPoint", { nth })}
          />
        </span>
      </div>
    </li>
  );
}

function Words({ context, field, language }: Omit<Props, "nth">) {
  const locale = useLocale();
  const { figures, sentences } = context.release.report;
  const parts = parseNarrative(sentences[field] ?? "");
  return (
    <span lang={language === locale ? undefined : htmlLanguage[language]}>
      {parts.map((part, index) => {
        if (part.kind === "text") return <Fragment key={index}>{part.text}</Fragment>;
        const figure = figures[part.key];
        if (!figure) return figurePlaceholder;
        const { printed, language: ofFigure } = figureInPoint(figure, language);
        return (
          <span key={index} lang={ofFigure === language ? undefined : htmlLanguage[ofFigure]}>
            <LiveFigure context={context} figure={figure} printed={printed} />
          </span>
        );
      })}
    </span>
  );
}

const htmlLanguage: Record<Locale, string> = { zh: "zh-CN", en: "en" };
