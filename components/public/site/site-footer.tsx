import { useTranslations } from "next-intl";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "./public-link";
import css from "./site-footer.module.css";

export function SiteFooter() {
  const t = useTranslations("public.footer");
  return (
    <footer className={css.footer}>
      <p className={css.demo}>{t("demo")}</p>
      <ul className={css.links} id="data" aria-label={t("data")}>
        <li>
          <a href={observationsAddress("csv")}>{t("csv")}</a>
        </li>
        <li>
          <a href={observationsAddress("json")}>{t("json")}</a>
        </li>
        <li>
          <PublicLink href="/sign-in">{t("signIn")}</PublicLink>
        </li>
      </ul>
    </footer>
  );
}
