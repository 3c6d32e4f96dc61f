import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { SubscribersLink } from "@/components/subscribers/subscribers-link";
import { YearsLink } from "@/components/outline/years-link";
import { ReleaseTable } from "@/components/publication/release-table";
import { titled } from "@/lib/platform/i18n/titled";
import { loadReleaseLines } from "@/lib/publication/releases/loaders";

export const generateMetadata = titled("release.desk.title");

export default async function ReleasesPage() {
  const { lines, mayRelease } = await loadReleaseLines();
  const t = await getTranslations("release.desk");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      {lines.length > 0 ? (
        <ReleaseTable lines={lines} canRelease={mayRelease} />
      ) : (
        <>
          <p>{t("noReport")}</p>
          <YearsLink />
        </>
      )}
      {mayRelease && <SubscribersLink />}
    </>
  );
}
