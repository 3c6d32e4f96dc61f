import { useTranslations } from "next-intl";
import { Spread } from "@/components/ui/spread";
import css from "./notice-page.module.css";
import { PublicLink } from "./public-link";
import { PublicPage } from "./public-page";

export function NotFoundView() {
  const t = useTranslations("public.notFound");
  return (
    <PublicPage path="/">
      <Spread>
        <h1 className={css.title}>{t("title")}</h1>
        <p>{t("text")}</p>
        <p className={css.way}>
          <PublicLink href="/reports">{t("reports")}</PublicLink>
        </p>
      </Spread>
    </PublicPage>
  );
}
