import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";

/** Leads to the numbers of subscribers. */
export function SubscribersLink() {
  const t = useTranslations("subscriptions.desk");
  return (
    <p>
      <Link href="/desk/subscribers" prefetch={false}>
        {t("link")}
      </Link>
    </p>
  );
}
