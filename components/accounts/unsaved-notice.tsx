import Alert from "@mui/material/Alert";
import { useTranslations } from "next-intl";
import type { DraftPlace } from "@/components/desk/drafts/draft-storage";
import type { KeptTextPlace } from "@/components/desk/drafts/kept-text-storage";
import { Link } from "@/lib/platform/i18n/navigation";

export type UnsavedPlaces = { drafts: readonly DraftPlace[]; texts: readonly KeptTextPlace[] };

/** Says how much a person has not saved in this browser, and leads to where it is. */
export function UnsavedNotice({ places: { drafts, texts } }: { places: UnsavedPlaces }) {
  const t = useTranslations("people.account");
  return (
    <Alert severity="warning" role="alert" sx={{ mb: 2 }}>
      {t("unsaved", { count: [...drafts, ...texts].reduce((sum, { count }) => sum + count, 0) })}
      <ul>
        {drafts.map(({ year, section, count }) => (
          <li key={`${year} ${section}`}>
            <Link href={`/desk/reports/${year}/sections/${section}`} prefetch={false}>
              {t("unsavedIn", { year, section, count })}
            </Link>
          </li>
        ))}
        {texts.map(({ address, page, count }) => (
          <li key={address}>
            {/* The address has the language in which the text was written. */}
            <a href={address}>{t("unsavedOn", { page, count })}</a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
