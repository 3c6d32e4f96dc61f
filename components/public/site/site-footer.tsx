import { useTranslations } from "next-intl";
import type { Office } from "@/lib/office/model";
import { observationsAddress, subscribeAddress } from "@/lib/publication/public-reads/addresses";
import { Contact, Licence, Publisher } from "./office-links";
import { PublicLink } from "./public-link";
import css from "./site-footer.module.css";

export function SiteFooter({ office }: { office: Office }) {
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
