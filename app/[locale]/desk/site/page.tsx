import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { ReleasePart } from "@/components/site-texts/release-part";
import { SiteTextsIntro } from "@/components/site-texts/intro";
import { TextTable } from "@/components/site-texts/text-table";
import { titled } from "@/lib/platform/i18n/titled";
import { loadTexts } from "@/lib/site-texts/loaders";
import { partsOfKey, textKinds } from "@/lib/site-texts/text-key";

export const generateMetadata = titled("siteTexts.title");

export default async function SiteTextsPage() {
  const { lines, ...list } = await loadTexts();
  const t = await getTranslations("siteTexts");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <SiteTextsIntro />
      {textKinds.map((kind) => (
        <TextTable
          key={kind}
          kind={kind}
          lines={lines.filter(({ key }) => partsOfKey(key).kind === kind)}
          mayWrite={list.mayWrite}
        />
      ))}
      <ReleasePart {...list} />
    </>
  );
}
