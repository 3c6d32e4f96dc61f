import { useTranslations } from "next-intl";
import type { PlacedRelease } from "./placed-release";
import { PublicLink } from "./public-link";
import css from "./superseded-banner.module.css";
import { reportAddress, updatesAddress } from "@/lib/publication/public-reads/addresses";

/** Says on a page of an older version that another is in force; `latest` is the same matter's address there. */
export function SupersededBanner({ placed, latest }: { placed: PlacedRelease; latest: string }) {
  const t = useTranslations("public.release");
  const words = useTranslations("release");
  const { release, latestVersion } = placed;
  if (release.isLatest) return null;
  return (
    <p className={css.banner} role="note">
      {t("superseded", { version: release.version, latest: latestVersion })}{" "}
      <PublicLink href={latest}>{t("openLatest", { latest: latestVersion })}</PublicLink>{" "}
      <PublicLink href={updatesAddress(reportAddress(release.year))}>
        {words("updates.whatChanged")}
      </PublicLink>
    </p>
  );
}
