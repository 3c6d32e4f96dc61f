import { getTranslations } from "next-intl/server";
import { NotFoundView } from "@/components/public/missing/not-found-view";
import { SiteFrame } from "@/components/public/site/site-frame";
import { officeInForce } from "@/lib/office/reads";
import { siteContents } from "@/lib/site-texts/reads";

export async function generateMetadata() {
  const t = await getTranslations("public.notFound");
  return { title: t("title") };
}

export default async function NotFound() {
  return (
    <SiteFrame office={await officeInForce()} about={await siteContents()}>
      <NotFoundView />
    </SiteFrame>
  );
}
