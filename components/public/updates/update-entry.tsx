import { useLocale, useTranslations } from "next-intl";
import { PageGrid } from "@/components/ui/page-grid";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { versionAddress } from "@/lib/publication/public-reads/addresses";
import { formatDate } from "../format/format-date";
import type { ReleaseContext } from "../site/release-context";
import { UpdateChanges } from "./update-changes";
import css from "./update-entry.module.css";
import { UpdateLinks } from "./update-links";

type Props = {
  update: ReleaseUpdate;
  before: ReleaseSummary | null;
  base: string;
  upcoming?: ReleaseContext;
};

/** An entry for one version: release date, reason, changes and links. */
export function UpdateEntry({ update, before, base, upcoming }: Props) {
  const { release, changes, figures } = update;
  const t = useTranslations("release.updates");
  const tRelease = useTranslations("release");
  const locale = useLocale();
  const mark = upcoming ? "upcoming" : release.isLatest ? "current" : "superseded";
  const isDated = !upcoming || upcoming.preview?.takesEffectAt;
  return (
    <article className={css.entry} id={`v${release.version}`}>
      <PageGrid side={isDated && <p className={css.date}>{formatDate(release.releasedAt, locale)}</p>}>
        <h2 className={css.title}>{t("version", { version: release.version })}</h2>
        <p className={css.line}>
          <span className={css.mark} data-mark={mark}>
            {t(mark)}
          </span>
          {release.reasonClass && <> · {tRelease(`reasonClasses.${release.reasonClass}`)}</>}
        </p>
        {release.note && <p lang={locale === "zh" ? undefined : "zh-CN"}>{release.note}</p>}
        {changes && before ? (
          <UpdateChanges
            changes={changes}
            release={release}
            before={before}
            bases={{ earlier: versionAddress(before.year, before.version), later: base }}
          />
        ) : (
          <p>{t("first", { count: figures })}</p>
        )}
        <UpdateLinks release={release} base={base} {...(upcoming && { upcoming })} />
      </PageGrid>
    </article>
  );
}
