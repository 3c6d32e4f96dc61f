import { useTranslations } from "next-intl";
import { LinkRow } from "@/components/desk/link-row";
import { Link } from "@/lib/platform/i18n/navigation";

/** Leads to the numbers of subscribers. */
export function SubscribersLink() {
  const t = useTranslations("subscriptions.desk");
  return (
    <LinkRow>
      <Link href="/desk/subscribers" prefetch={false}>
        {t("link")}
      </Link>
    </LinkRow>
  );
}
