import { getTranslations } from "next-intl/server";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { ReleaseChanges } from "@/components/site-texts/release-changes";
import { ReleaseForm } from "@/components/site-texts/release-form";
import { PagePart } from "@/components/ui/page-part";
import { Link } from "@/lib/platform/i18n/navigation";
import { titled } from "@/lib/platform/i18n/titled";
import { loadTextsToRelease } from "@/lib/site-texts/loaders";

export const generateMetadata = titled("siteTexts.release.title");

export default async function ReleaseTextsPage() {
  const found = await loadTextsToRelease();
  const t = await getTranslations("siteTexts");
  if (!found) return <OnlyAdministrators title={t("release.title")} />;
  const { next } = found;
  const above = { overline: t("title"), overlineHref: "/desk/site" };
  if (!next)
    return (
      <>
        <PageTitle {...above}>{t("release.title")}</PageTitle>
        <p>{t("release.nothingNew")}</p>
        <Link href="/desk/site" prefetch={false}>
          {t("release.back")}
        </Link>
      </>
    );
  return (
    <>
      <PageTitle {...above}>{t("release.titleOf", { version: next.version })}</PageTitle>
      <PagePart title={t("release.what")}>
        <ReleaseChanges {...next} />
      </PagePart>
      <PagePart title={t("release.heading")}>
        <ReleaseForm version={next.version} stamp={next.stamp} />
      </PagePart>
    </>
  );
}
