import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { NoticeList } from "@/components/notices/notice-list";
import { loadNotices } from "@/lib/notices/loaders";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("desk.notices.title");

export default async function NoticesPage() {
  const notices = await loadNotices();
  const t = await getTranslations("desk.notices");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <NoticeList notices={notices} />
    </>
  );
}
