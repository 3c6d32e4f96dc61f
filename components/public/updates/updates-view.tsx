import { useLocale, useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import { UpdateEntry } from "./update-entry";
import css from "./updates-view.module.css";
import { reportAddress, updatesAddress, versionAddress } from "@/lib/publication/public-reads/addresses";

type Props = {
  updates: ReleaseUpdate[];
  /** The version on top, where it is not public yet. */
  upcoming?: PlacedRelease;
};

/** All versions of a report, newest first: when, why, and all that each changed. */
export function UpdatesView({ updates, upcoming }: Props) {
  const t = useTranslations("release.updates");
  const locale = useLocale();
  const [newest] = updates;
  if (!newest) return null;
  const { year, title } = newest.release;
  const report = upcoming?.base ?? reportAddress(year);
  return (
    <PublicPage path={updatesAddress(report)} {...(upcoming && { placed: upcoming })}>
      <Spread>
        <p className={css.eyebrow}>
          <PublicLink href={report}>{title[locale]}</PublicLink>
        </p>
        <h1 className={css.title}>{t("title")}</h1>
        <p className={css.lead}>{t("lead")}</p>
      </Spread>
      {updates.map((update, index) => (
        <UpdateEntry
          key={update.release.id}
          update={update}
          before={updates[index + 1]?.release ?? null}
          base={index === 0 && upcoming ? upcoming.base : versionAddress(year, update.release.version)}
          {...(index === 0 && upcoming && { upcoming })}
        />
      ))}
    </PublicPage>
  );
}
