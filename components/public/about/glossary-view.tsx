import { useLocale, useTranslations } from "next-intl";
import { sitePageAddress } from "@/lib/site-texts/addresses";
import type { Since } from "@/lib/site-texts/parts";
import type { SiteContents } from "@/lib/site-texts/reads";
import type { Term } from "@/lib/site-texts/site-texts";
import { PageHeading } from "../site/page-heading";
import { AboutFrame } from "./about-frame";
import css from "./about.module.css";
import { Eyebrow, SinceLine } from "./site-page-view";
import { inReadingOrder, TermList } from "./term-list";

type Props = { terms: readonly Term[]; since: Since | null; contents: SiteContents };

export function GlossaryView({ terms: stored, since, contents }: Props) {
  const t = useTranslations("about.glossary");
  const locale = useLocale();
  const terms = inReadingOrder(stored, locale);
  return (
    <AboutFrame
      path={sitePageAddress("glossary")}
      contents={contents}
      head={<PageHeading eyebrow={<Eyebrow />} title={t("title")} lead={t("lead")} />}
    >
      {terms.length === 0 ? (
        <p className={css.empty}>{t("empty")}</p>
      ) : (
        <>
          <nav aria-label={t("words")} className={css.words}>
            <ul>
              {terms.map(({ code, word, english }) => (
                <li key={code}>
                  <a href={`#${code}`}>{locale === "zh" ? word : english}</a>
                </li>
              ))}
            </ul>
          </nav>
          <TermList terms={terms} />
        </>
      )}
      {since && terms.length > 0 ? <SinceLine since={since} /> : null}
    </AboutFrame>
  );
}
