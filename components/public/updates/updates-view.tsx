import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import { reportAddress, updatesAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { FollowLinks } from "../site/follow-links";
import { PublicLink } from "../site/public-link";
import { PublicPage } from "../site/public-page";
import type { ReleaseContext } from "../site/release-context";
import { UpdateEntry } from "./update-entry";
import css from "./updates-view.module.css";

type Props = {
  updates: ReleaseUpdate[];
  /** Set in a preview: the first update is this version, which is not public yet. */
  upcoming?: ReleaseContext;
};

/** The version history of a report, newest first: the date, reason and changes of each version. */
export function UpdatesView({ updates, upcoming }: Props) {
  const t = useTranslations("release.updates");
  const locale = useLocale();
  const [newest] = updates;
  if (!newest) return null;
  const { year, title } = newest.release;
  const report = upcoming?.base ?? reportAddress(year);
  return (
    <PublicPage path={updatesAddress(report)} {...(upcoming && { context: upcoming })}>
      <PageGrid>
        <p className={css.eyebrow}>
          <PublicLink href={report}>{title[locale]}</PublicLink>
        </p>
        <h1 className={css.title}>{t("title")}</h1>
        <p className={css.lead}>{t("lead")}</p>
        {!upcoming && (
          <div className={css.follow}>
            <FollowLinks of={{ report: year }} />
          </div>
        )}
      </PageGrid>
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
