import { useLocale, useTranslations } from "next-intl";
import { localAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "./public-link";
import css from "./site-header.module.css";
import { SiteNav } from "./site-nav";

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
      <nav aria-label={t("header.navigation")} className={css.navigation}>
        <SiteNav path={path} />
        <a href={localAddress(other, path)} hrefLang={other} lang={other === "zh" ? "zh-CN" : "en"}>
          {t("header.otherLanguage")}
        </a>
        <PublicLink href="/sign-in" className={css.quiet}>
          {t("header.signIn")}
        </PublicLink>
      </nav>
    </header>
  );
}
