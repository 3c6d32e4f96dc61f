import { useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";

/** A link back to the list of people. */
export function PeopleLink() {
  const t = useTranslations("people.list");
  return (
    <Link href="/desk/people" prefetch={false}>
      {t("title")}
    </Link>
  );
}
