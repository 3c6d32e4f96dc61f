import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import type { DraftPlace } from "@/components/desk/draft-storage";
import { Link } from "@/lib/platform/i18n/navigation";

/** Says how much a person has not saved in this browser, and leads to where it is. */
export function UnsavedNotice({ places }: { places: readonly DraftPlace[] }) {
  const t = useTranslations("people.account");
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
      {t("unsaved", { count: places.reduce((sum, { count }) => sum + count, 0) })}
      <ul>
        {places.map(({ year, section, count }) => (
          <li key={`${year} ${section}`}>
            <Link href={`/desk/reports/${year}/sections/${section}`} prefetch={false}>
              {t("unsavedIn", { year, section, count })}
            </Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
