import { useLocale, useTranslations } from "next-intl";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "./public-link";
import css from "./site-header.module.css";
import { SiteNav } from "./site-nav";

const menu = "site-menu";

/**
 * The name of the site, its navigation and the other language. On a phone the navigation is a popover that a button opens, which
 * needs no script; on wide screens CSS lays the same list out beside the name.
 */
export function SiteHeader({ path }: { path: string }) {
  const t = useTranslations("public");
  const other = useLocale() === "zh" ? "en" : "zh";
  return (
    <header className={css.header}>
      <PublicLink href="/" className={css.name}>
        <span className={css.title}>{t("site.title")}</span>
        <span className={css.product} lang="zh-CN">
          {t("site.product")}
        </span>
      </PublicLink>
      <nav id={menu} popover="auto" aria-label={t("header.navigation")} className={css.navigation}>
        <SiteNav path={path} />
        <PublicLink href="/sign-in" className={css.quiet}>
          {t("header.signIn")}
        </PublicLink>
      </nav>
      <div className={css.corner}>
        <a href={localAddress(other, path)} hrefLang={other} lang={other === "zh" ? "zh-CN" : "en"}>
          {t("header.otherLanguage")}
        </a>
        <button type="button" className={css.button} popoverTarget={menu}>
          {t("header.menu")}
        </button>
      </div>
    </header>
  );
}
