import { useLocale, useTranslations } from "next-intl";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { FigureVersion } from "@/lib/publication/changes/figure-versions";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { figureAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { formatDate } from "../format/format-date";
import { PublicLink } from "../site/public-link";
import css from "./figure-table.module.css";

type Props = { current: string; versions: FigureVersion[]; figure: ReleasedFigure };

/** The figure in every version that published it anew, each linked to its permanent address; `current` is the id of the one shown. */
export function FigureVersions({ current, versions, figure: { key } }: Props) {
  const t = useTranslations("public.figure");
  const locale = useLocale();
  if (versions.length === 0) return null;
  return (
    <section className={css.part}>
      <h2 className={css.heading}>{t("versions")}</h2>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{t("version")}</th>
            <th scope="col">{t("released")}</th>
            <th scope="col">{t("said")}</th>
          </tr>
        </thead>
        <tbody>
          {versions.map(({ release, figure, isChanged }) => (
            <tr key={release.id} aria-current={release.id === current || undefined}>
              <th scope="row">{release.version}</th>
              <td className={css.muted}>{formatDate(release.releasedAt, locale)}</td>
              <td>
                {figure ? (
                  <PublicLink href={figureAddress(versionAddress(release.year, release.version), key)}>
                    <VersionValue figure={figure} />
                  </PublicLink>
                ) : (
                  t("notInVersion")
                )}
                {isChanged && <span className={css.mark}>{t("changed")}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function VersionValue({ figure }: { figure: ReleasedFigure }) {
  const isChinese = useLocale() === "zh";
  const english = isChinese ? null : englishOfFigure(figure);
  return <span lang={isChinese || english ? undefined : "zh-CN"}>{english ?? figure.printed}</span>;
}
