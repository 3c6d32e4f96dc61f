import { useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { CalendarLine } from "@/lib/site-texts/site-texts";
import { NextRelease } from "../method/release-dates";
import css from "../site/notice-page.module.css";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";

/** The front page before anything has been published. */
export function EmptyHome({ expected }: { expected: readonly CalendarLine[] }) {
  const t = useTranslations("public");
  return (
    <PublicPage path="/">
      <PageGrid>
        <h1 className={css.title}>{t("home.empty")}</h1>
        <p>{t("home.emptyText")}</p>
        <NextRelease expected={expected} />
        <p className={css.part}>
          <PublicLink href="/sign-in">{t("header.signIn")}</PublicLink>
        </p>
      </PageGrid>
    </PublicPage>
  );
}
