import { useLocale, useTranslations } from "next-intl";
import type { Office } from "@/lib/office/model";
import type { SiteContents } from "@/lib/site-texts/reads";
import { observationsAddress, subscribeAddress } from "@/lib/publication/public-reads/addresses";
import { aboutLinks } from "./about-links";
import { Contact, Licence, Publisher } from "./office-links";
import { PublicLink } from "./public-link";
import css from "./site-footer.module.css";

/** `about` are the texts of the office's that readers can open. */
export function SiteFooter({ office, about }: { office: Office; about: SiteContents }) {
  const t = useTranslations("public.footer");
  const tSubscribe = useTranslations("subscriptions");
  return (
    <footer className={css.footer}>
      {office.demonstration ? <p className={css.demo}>{t("demo")}</p> : null}
      <ul className={css.links} id="data" aria-label={t("data")}>
        <li>
          <a href={observationsAddress("csv")}>{t("csv")}</a>
        </li>
        <li>
          <a href={observationsAddress("json")}>{t("json")}</a>
        </li>
        <li>
          <PublicLink href={subscribeAddress()}>{tSubscribe("title")}</PublicLink>
        </li>
        <li>
          <PublicLink href="/sign-in">{t("signIn")}</PublicLink>
        </li>
      </ul>
      <AboutLinks about={about} />
      <ul className={css.office} aria-label={t("office")}>
        <li>
          {t("publisher")}
          <Publisher office={office} />
        </li>
        <li>
          {t("licence")}
          <Licence office={office} />
        </li>
        {(office.email || office.phone || office.address) && (
          <li>
            {t("contact")}
            <Contact office={office} />
          </li>
        )}
      </ul>
    </footer>
  );
}

function AboutLinks({ about }: { about: SiteContents }) {
  const t = useTranslations("about");
  const locale = useLocale();
  const links = aboutLinks(about, locale, { overview: t("title"), glossary: t("glossary.title") });
  if (links.length === 0) return null;
  return (
    <ul className={css.about} aria-label={t("pages")}>
      {links.map(({ address, name }) => (
        <li key={address}>
          <PublicLink href={address}>{name}</PublicLink>
        </li>
      ))}
    </ul>
  );
}
