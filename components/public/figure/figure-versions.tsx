import { useLocale, useTranslations } from "next-intl";
import { englishOf } from "@/lib/figures/english-value";
import type { FigureVersion } from "@/lib/publication/changes/figure-versions";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { dateWords } from "../format/format-date";
import type { PlacedRelease } from "../site/placed-release";
import { PublicLink } from "../site/public-link";
import css from "./figure-table.module.css";
import { figureAddress, versionAddress } from "@/lib/publication/public-reads/addresses";

type Props = { placed: PlacedRelease; versions: FigureVersion[]; figure: ReleasedFigure };

/** What every published version of the report says of the figure, each at its permanent address. */
export function FigureVersions({ placed, versions, figure: { key } }: Props) {
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
            <tr key={release.id} aria-current={release.id === placed.release.id || undefined}>
              <th scope="row">{release.version}</th>
              <td className={css.muted}>{dateWords(release.releasedAt, locale)}</td>
              <td>
                {figure ? (
                  <PublicLink href={figureAddress(versionAddress(release.year, release.version), key)}>
                    <Said figure={figure} />
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

function Said({ figure }: { figure: ReleasedFigure }) {
  const isChinese = useLocale() === "zh";
  const english = isChinese ? null : englishOf(figure.value);
  return <span lang={isChinese || english ? undefined : "zh-CN"}>{english ?? figure.printed}</span>;
}
