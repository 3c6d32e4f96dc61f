import { useLocale, useTranslations } from "next-intl";
import { DescriptionItem, DescriptionList } from "@/components/ui/description-list";
import { aboutAddress, siteDocumentAddress, siteVersionAddress } from "@/lib/site-texts/addresses";
import type { SiteContents, SiteVersionText } from "@/lib/site-texts/reads";
import { sitePages, type SiteTextsDocument } from "@/lib/site-texts/site-texts";
import { formatDate } from "../format/format-date";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import banner from "../site/superseded-banner.module.css";
import { AboutFrame } from "./about-frame";
import css from "./about.module.css";
import { CalendarLines } from "./calendar-lines";
import { Eyebrow } from "./site-page-view";
import { inReadingOrder, TermList } from "./term-list";
import { TextChanges } from "./text-changes";
import { WrittenText } from "./written-text";

type Props = { shown: SiteVersionText; latest: number; contents: SiteContents };

/** One version of the office's texts in full, with what it changed in the one before. */
export function SiteVersionView({ shown: { line, document, changes }, latest, contents }: Props) {
  const t = useTranslations("about.versions");
  const locale = useLocale();
  const { version, note, releasedAt, contentHash } = line;
  return (
    <AboutFrame
      path={siteVersionAddress(version)}
      contents={contents}
      head={<PageHeading eyebrow={<Eyebrow />} title={t("title", { version })} />}
    >
      {version < latest ? (
        <p className={banner.banner} role="note">
          {t("notice", { version, latest })} <PublicLink href={aboutAddress}>{t("open")}</PublicLink>
        </p>
      ) : null}
      {note ? (
        <p className={css.note} lang={locale === "zh" ? undefined : "zh-CN"}>
          {note}
        </p>
      ) : null}
      <DescriptionList>
        <DescriptionItem label={t("released")}>{formatDate(releasedAt, locale)}</DescriptionItem>
        <DescriptionItem label={t("hash")}>
          <code className={css.hash}>{contentHash}</code>
        </DescriptionItem>
        <DescriptionItem label="JSON">
          <a href={siteDocumentAddress(version)}>{t("document")}</a>
        </DescriptionItem>
      </DescriptionList>
      <section className={css.entry} id="changes">
        <h2 className={css.name}>{t("changes")}</h2>
        {version === 1 ? <p>{t("first")}</p> : <TextChanges changes={changes} />}
      </section>
      <FullText document={document} />
    </AboutFrame>
  );
}

function FullText({ document: { pages, terms, calendar } }: { document: SiteTextsDocument }) {
  const t = useTranslations("about");
  const locale = useLocale();
  return (
    <>
      {sitePages.map((page) => {
        const text = pages[page];
        return text ? (
          <section key={page} className={css.part} id={page}>
            <h2 className={css.chapter}>{text.title[locale]}</h2>
            <WrittenText text={text.body} shift={1} idPrefix={`${page}-`} />
            {page === "calendar" ? <CalendarLines lines={calendar} /> : null}
          </section>
        ) : null;
      })}
      {terms.length > 0 ? (
        <section className={css.part} id="glossary">
          <h2 className={css.chapter}>{t("glossary.title")}</h2>
          <TermList terms={inReadingOrder(terms, locale)} idPrefix="term-" />
        </section>
      ) : null}
    </>
  );
}
