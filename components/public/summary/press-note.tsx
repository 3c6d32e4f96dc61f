import { useLocale, useTranslations } from "next-intl";
import { type ReactNode } from "react";
import { pointsIn, pointText } from "@/lib/publication/content/summary-text";
import { formatDate } from "../format/format-date";
import type { ReleaseContext } from "../site/release-context";
import { chartsOf } from "./charts";
import { permanentFigure, permanentPoint, permanentVersion } from "./permanent";
import { PermanentLink } from "./permanent-link";
import { CopyButton } from "../site/copy-button";
import css from "./press-note.module.css";

/** The text of a press note, made of the release, to copy as it stands. Every link in it keeps its version. */
export function PressNote({ context }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  return (
    <section className={css.note} aria-labelledby="press">
      <h2 className={css.heading} id="press">
        {t("press")}
      </h2>
      <p className={css.help}>
        {t("pressHelp")} <CopyButton of={{ id: "press-note" }} label={t("copyNote")} copied={t("copied")} />
      </p>
      <div id="press-note" className={css.text}>
        <NoteText context={context} />
      </div>
    </section>
  );
}

// Lines end in the text itself, so that what is copied has them too.
function NoteText({ context }: { context: ReleaseContext }) {
  const t = useTranslations("summary");
  const locale = useLocale();
  const { release, office } = context;
  const { report, title, version, releasedAt } = release;
  const { language, keys } = pointsIn(report, locale);
  const charts = chartsOf(context);
  return (
    <>
      {t("noteTitle", { title: title[locale], version, date: formatDate(releasedAt, locale) })}
      {"\n\n"}
      {keys.map((key, index) => (
        <Paragraph key={key} context={context} address={permanentPoint(context, locale, index + 1)}>
          <span lang={language === locale ? undefined : language === "zh" ? "zh-CN" : "en"}>
            {`${index + 1}. ${pointText(report, key, language)}`}
          </span>
        </Paragraph>
      ))}
      {charts.length > 0 && `${t("charts")}\n`}
      {charts.map(({ figure, indicator }) => (
        <Line key={figure.key} context={context} address={permanentFigure(context, locale, figure.key)}>
          {t("labelled", { label: nameOf(indicator.name[locale], figure.series?.name[locale]) })}
        </Line>
      ))}
      {charts.length > 0 && "\n"}
      <Line context={context} address={permanentVersion(context, locale)}>
        {t("wholeText")}
      </Line>
      {`${t("contact", { office: office.name[locale], email: office.email })}\n`}
      {`${t("licence", { licence: office.licence[locale] })}\n`}
    </>
  );
}

const nameOf = (indicator: string, event: string | undefined) =>
  event ? `${indicator} (${event})` : indicator;

type LineProps = { context: ReleaseContext; address: string; children: ReactNode };

function Line({ context, address, children }: LineProps) {
  return (
    <>
      {children}
      <PermanentLink context={context} address={address} />
      {"\n"}
    </>
  );
}

function Paragraph({ context, address, children }: LineProps) {
  return (
    <>
      <Line context={context} address={address}>
        {children}
        {"\n"}
      </Line>
      {"\n"}
    </>
  );
}
