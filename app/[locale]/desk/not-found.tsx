import { useTranslations } from "next-intl";
import { PageTitle } from "@/components/desk/page-title";
import { Link } from "@/lib/platform/i18n/navigation";

export default function NotFound() {
  const t = useTranslations("desk.notFound");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <p>{t("why")}</p>
      <p>
        <Link href="/desk">{t("back")}</Link>
      </p>
    </>
  );
}
