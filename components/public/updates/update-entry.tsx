import { useLocale, useTranslations } from "next-intl";
import { Spread } from "@/components/ui/page-grid";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import { dateWords } from "../format/format-date";
import type { PlacedRelease } from "../site/placed-release";
import { UpdateChanges } from "./update-changes";
import { UpdateLinks } from "./update-links";
import css from "./update-entry.module.css";
import { versionAddress } from "@/lib/publication/public-reads/addresses";

type Props = {
  update: ReleaseUpdate;
  before: ReleaseSummary | null;
  base: string;
  upcoming?: PlacedRelease;
};

/** One version: when it was released, why it was made, what it changed, and where it is read. */
export function UpdateEntry({ update, before, base, upcoming }: Props) {
  const { release, changes, figures } = update;
  const t = useTranslations("release.updates");
  const words = useTranslations("release");
  const locale = useLocale();
  const mark = upcoming ? "upcoming" : release.isLatest ? "current" : "superseded";
  const isDated = !upcoming || upcoming.preview?.takesEffectAt;
  return (
    <article className={css.entry} id={`v${release.version}`}>
      <Spread side={isDated && <p className={css.date}>{dateWords(release.releasedAt, locale)}</p>}>
        <h2 className={css.title}>{t("version", { version: release.version })}</h2>
        <p className={css.line}>
          <span className={css.mark} data-mark={mark}>
            {t(mark)}
          </span>
          {release.reasonClass && <> · {words(`reasonClasses.${release.reasonClass}`)}</>}
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
      </Spread>
    </article>
  );
}
