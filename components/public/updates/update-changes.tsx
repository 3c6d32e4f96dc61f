import { useLocale, useTranslations } from "next-intl";
import { Difference } from "@/components/ui/difference";
import type { ReportChanges } from "@/lib/publication/changes/report-changes";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import type { BaseAddresses } from "./base-addresses";
import { ChangedFigures } from "./changed-figures";
import { ChangedSections } from "./changed-sections";
import css from "./update-changes.module.css";

type Props = {
  changes: ReportChanges;
  release: ReleaseSummary;
  before: ReleaseSummary;
  bases: BaseAddresses;
};

/** The changes of a version against the one before it: figures, wording, sections and title. */
export function UpdateChanges({ changes, release, before, bases }: Props) {
  const t = useTranslations("release.updates");
  const locale = useLocale();
  const { title, figures, sentences, sections, isReordered, isSummaryChanged } = changes;
  const reworded = sentences.filter((sentence) => sentence.isReworded);
  return (
    <>
      {figures.length > 0 && (
        <ChangedFigures
          figures={figures}
          versions={{ earlier: before.version, later: release.version }}
          bases={bases}
        />
      )}
      {reworded.length > 0 && (
        <>
          <h3 className={css.heading}>{t("reworded")}</h3>
          <ul className={css.sentences}>
            {reworded.map(({ key, sections: [number], isMainPoint, to, difference }) => (
              <li key={key}>
                {number && (
                  <PublicLink href={sectionAddress(to === null ? bases.earlier : bases.later, number)}>
                    {number}
                  </PublicLink>
                )}
                {isMainPoint && t("mainPoint")}
                <p lang={locale === "zh" ? undefined : "zh-CN"}>
                  <Difference runs={difference} />
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {sections.length > 0 && <ChangedSections sections={sections} bases={bases} />}
      {title && <p>{t("retitled", { from: title.from[locale], to: title.to[locale] })}</p>}
      {isSummaryChanged && <p>{t("summaryChanged")}</p>}
      {isReordered && <p>{t("reordered")}</p>}
    </>
  );
}
