import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { PublishForm } from "@/components/publication/publish-form";
import { WhatIsNew } from "@/components/publication/changes/what-is-new";
import { yearOfAddress } from "@/lib/platform/http/year-of-address";
import { Link } from "@/lib/platform/i18n/navigation";
import { expectPublicPagesToChange } from "@/lib/platform/public-pages/signal";
import { titled } from "@/lib/platform/i18n/titled";
import { loadOtherYearsChanged } from "@/lib/publication/other-years/loaders";
import { loadPublishing } from "@/lib/publication/releases/loaders";

export const generateMetadata = titled("release.publishing.window");

export default async function PublishPage({ params }: PageProps<"/[locale]/desk/releases/[year]/publish">) {
  const { year } = await params;
  const found = await loadPublishing(yearOfAddress(year));
  const t = await getTranslations("release");
  if (!found) return <OnlyAdministrators title={t("publishing.window", { year })} />;
  const { hasReport, publishing } = found;
  if (!hasReport) notFound();
  const [overline, overlineHref] = [t("desk.ofYear", { year }), `/desk/releases/${year}`];
  if (!publishing || publishing.blocking > 0)
    return (
      <>
        <PageTitle {...{ overline, overlineHref }}>{t("publishing.window", { year })}</PageTitle>
        <p>{t(publishing ? "desk.notReady" : "publishing.nothingNew")}</p>
        <Link href={overlineHref} prefetch={false}>
          {t("publishing.back")}
        </Link>
      </>
    );
  const { version, contentHash, inForce, points } = publishing;
  expectPublicPagesToChange();
  return (
    <>
      <PageTitle {...{ overline, overlineHref }}>{t("publishing.title", { version })}</PageTitle>
      <WhatIsNew publishing={publishing} otherYears={await loadOtherYearsChanged(publishing.year)} />
      <PublishForm {...{ year: publishing.year, version, contentHash, inForce, points }} />
    </>
  );
}
