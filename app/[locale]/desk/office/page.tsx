import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { OfficeForm } from "@/components/office/office-form";
import { OfficeIntro } from "@/components/office/office-intro";
import { loadOffice } from "@/lib/office/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("office.title");

export default async function OfficePage() {
  const loaded = await loadOffice();
  if (!loaded) notFound();
  const { office, stamp } = loaded;
  const t = await getTranslations("office");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <OfficeIntro isFilledIn={office.changedAt !== null} />
      <OfficeForm office={office} stamp={stamp} />
    </>
  );
}
