import { useLocale, useTranslations } from "next-intl";
import { aboutAddress, hrefIn, sitePageAddress, siteVersionAddress } from "@/lib/site-texts/addresses";
import { blocksOf } from "@/lib/site-texts/markdown";
import type { SiteVersionLine } from "@/lib/site-texts/release-repository";
import type { SiteContents } from "@/lib/site-texts/reads";
import type { PageText, SitePage } from "@/lib/site-texts/site-texts";
import { MarkdownText } from "@/components/ui/markdown-text";
import { formatDate } from "../format/format-date";
import { Words } from "../format/words";
import { PageHeading } from "../site/page-heading";
import { PublicLink } from "../site/public-link";
import { AboutFrame } from "./about-frame";
import css from "./about.module.css";

type Props = {
  contents: SiteContents;
  texts: readonly (PageText & { page: SitePage })[];
  versions: readonly SiteVersionLine[];
};

/** The overview of the office's texts: what each page says first, and all versions. */
export function AboutView({ contents, texts, versions }: Props) {
  const t = useTranslations("about");
  return (
    <AboutFrame
      path={aboutAddress}
      contents={contents}
      head={<PageHeading title={t("title")} lead={t("lead")} />}
    >
      {versions.length === 0 ? <p className={css.empty}>{t("nothing")}</p> : null}
      {texts.map((text) => (
        <PageEntry key={text.page} text={text} />
      ))}
      {contents.hasTerms ? <GlossaryEntry /> : null}
      {versions.length > 0 ? <Versions versions={versions} /> : null}
    </AboutFrame>
  );
}

function PageEntry({ text: { page, title, body } }: { text: PageText & { page: SitePage } }) {
  const locale = useLocale();
  const first = blocksOf(body[locale]).find(({ kind }) => kind === "paragraph");
  return (
    <section className={css.entry}>
      <h2 className={css.name}>
        <PublicLink href={sitePageAddress(page)}>{title[locale]}</PublicLink>
      </h2>
      {first ? (
        <MarkdownText
          blocks={[first]}
          hrefOf={(href) => hrefIn(locale, href)}
          textOf={(part) => <Words>{part}</Words>}
        />
      ) : null}
    </section>
  );
}

function GlossaryEntry() {
  const t = useTranslations("about.glossary");
  return (
    <section className={css.entry}>
      <h2 className={css.name}>
        <PublicLink href={sitePageAddress("glossary")}>{t("title")}</PublicLink>
      </h2>
      <p>{t("lead")}</p>
    </section>
  );
}

function Versions({ versions }: Pick<Props, "versions">) {
  const t = useTranslations("about.versions");
  const locale = useLocale();
  return (
    <section className={css.entry} id="versions">
      <h2 className={css.name}>{t("heading")}</h2>
      <ul className={css.versions}>
        {versions.map(({ version, note, releasedAt }, index) => (
          <li key={version}>
            <PublicLink href={siteVersionAddress(version)}>{t("version", { version })}</PublicLink>{" "}
            <span className={css.muted}>
              {formatDate(releasedAt, locale)} · {t(index === 0 ? "current" : "superseded")}
            </span>
            {note ? <p lang={locale === "zh" ? undefined : "zh-CN"}>{note}</p> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
