import { getTranslations } from "next-intl/server";
import { OnlyAdministrators } from "@/components/desk/only-administrators";
import { PageTitle } from "@/components/desk/page-title";
import { SubscriberNumbers } from "@/components/subscribers/subscriber-numbers";
import { titled } from "@/lib/platform/i18n/titled";
import { isMailSetUp } from "@/lib/platform/mail";
import { loadSubscriberCounts } from "@/lib/subscriptions/loaders";

export const generateMetadata = titled("subscriptions.desk.title");

export default async function SubscribersPage() {
  const counts = await loadSubscriberCounts();
  const t = await getTranslations("subscriptions.desk");
  if (!counts) return <OnlyAdministrators title={t("title")} />;
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <SubscriberNumbers counts={counts} canMail={isMailSetUp()} />
    </>
  );
}
