import { useTranslations } from "next-intl";
import { reportAddress, updatesAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "./public-link";
import type { ReleaseContext } from "./release-context";
import css from "./superseded-banner.module.css";

/** A notice on pages of a superseded version; `latest` is the address of the same page in the version in force. */
export function SupersededBanner({ context, latest }: { context: ReleaseContext; latest: string }) {
  const t = useTranslations("public.release");
  const tRelease = useTranslations("release");
  const { release } = context;
  if (release.isLatest) return null;
  // Read only where it is shown, because the page then depends on it.
  const { latestVersion } = context;
  return (
    <p className={css.banner} role="note">
      {t("superseded", { version: release.version, latest: latestVersion })}{" "}
      <PublicLink href={latest}>{t("openLatest", { latest: latestVersion })}</PublicLink>{" "}
      <PublicLink href={updatesAddress(reportAddress(release.year))}>
        {tRelease("updates.whatChanged")}
      </PublicLink>
    </p>
  );
}
