import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import { aboutAddress } from "@/lib/site-texts/addresses";
import css from "./site-texts.module.css";

/** What the texts of the site are, and where readers see them. */
export function SiteTextsIntro() {
  const t = useTranslations("siteTexts");
  return (
    <div className={css.intro}>
      <p>{t("help")}</p>
      <p>
        <Link href={aboutAddress} prefetch={false}>
          {t("open")}
        </Link>
      </p>
    </div>
  );
}
