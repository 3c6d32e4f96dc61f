import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageGrid } from "@/components/ui/page-grid";
import type { SiteContents } from "@/lib/site-texts/reads";
import { aboutLinks } from "../site/about-links";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import css from "./about.module.css";

type Props = { path: string; contents: SiteContents; head: ReactNode; isWide?: boolean; children: ReactNode };

/** A page about the site, with the way to the others beside it. */
export function AboutFrame({ path, contents, head, isWide, children }: Props) {
  return (
    <PublicPage path={path}>
      <PageGrid head={head} side={<AboutNav path={path} contents={contents} />} {...(isWide && { isWide })}>
        {children}
      </PageGrid>
    </PublicPage>
  );
}

function AboutNav({ path, contents }: Pick<Props, "path" | "contents">) {
  const t = useTranslations("about");
  const locale = useLocale();
  const entries = aboutLinks(contents, locale, { overview: t("title"), glossary: t("glossary.title") });
  if (entries.length === 0) return null;
  return (
    <nav aria-label={t("pages")} className={css.nav}>
      <ul>
        {entries.map(({ address, name }) => (
          <li key={address}>
            <PublicLink href={address} aria-current={address === path ? "page" : undefined}>
              {name}
            </PublicLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
