import { getTranslations } from "next-intl/server";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { OfficeForm } from "@/components/office/office-form";
import { OfficeIntro } from "@/components/office/office-intro";
import { loadOffice } from "@/lib/office/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("office.title");

export default async function OfficePage() {
  const loaded = await loadOffice();
  const t = await getTranslations("office");
  if (!loaded) return <OnlyAdministrators title={t("title")} />;
  const { office, stamp } = loaded;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <OfficeIntro isFilledIn={office.changedAt !== null} />
      <OfficeForm office={office} stamp={stamp} />
    </>
  );
}
