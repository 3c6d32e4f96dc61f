import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { pageNames } from "@/lib/site-texts/messages";
import { aboutAddress, sitePageAddress } from "@/lib/site-texts/addresses";
import type { Since } from "@/lib/site-texts/parts";
import type { SiteContents } from "@/lib/site-texts/reads";
import type { PageText, SitePage } from "@/lib/site-texts/site-texts";
import { formatDate } from "../format/format-date";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { AboutFrame } from "./about-frame";
import css from "./about.module.css";
import { WrittenText } from "./written-text";

type Props = {
  page: SitePage;
  text: (PageText & { since: Since }) | null;
  contents: SiteContents;
  /** What is derived from data, below the text. */
  children?: ReactNode;
};

/** A page that the office writes. */
export function SitePageView({ page, text, contents, children }: Props) {
  const t = useTranslations("about");
  const locale = useLocale();
  const title = text?.title ?? pageNames[page];
  return (
    <AboutFrame
      path={sitePageAddress(page)}
      contents={contents}
      head={<PageHeading eyebrow={<Eyebrow />} title={title[locale]} />}
    >
      <div className={css.body}>
        {text ? <WrittenText text={text.body} /> : <p className={css.empty}>{t("empty")}</p>}
      </div>
      {children}
      {text ? <SinceLine since={text.since} /> : null}
    </AboutFrame>
  );
}

export function Eyebrow() {
  const t = useTranslations("about");
  return <PublicLink href={aboutAddress}>{t("title")}</PublicLink>;
}

/** Says which version first said what a page says. */
export function SinceLine({ since: { version, releasedAt } }: { since: Since }) {
  const t = useTranslations("about");
  const locale = useLocale();
  return (
    <p className={css.since}>
      {t("since", { version, date: formatDate(releasedAt, locale) })}{" "}
      <PublicLink href={`${aboutAddress}#versions`}>{t("allVersions")}</PublicLink>
    </p>
  );
}
