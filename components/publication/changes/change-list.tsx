import { useTranslations } from "next-intl";
import { isUnchanged } from "@/lib/publication/changes/report-changes";
import type { ChangeList as List } from "@/lib/publication/releases/preview";
import { AffectedPages } from "./affected-pages";
import css from "./change-list.module.css";
import { ChangedFigures } from "./changed-figures";
import { ChangedRows } from "./changed-rows";
import { ChangedSections } from "./changed-sections";
import { ChangedSentences } from "./changed-sentences";

/** Everything that the next version changes against the one in force. */
export function ChangeList({ list: { preview, reasons } }: { list: List }) {
  const t = useTranslations("release.changes");
  const { release, publicVersions, changes } = preview;
  const [inForce] = publicVersions;
  if (!changes || !inForce) return <p>{t("first")}</p>;
  if (isUnchanged(changes)) return <p>{t("none")}</p>;
  const { year, version } = release;
  return (
    <div className={css.list}>
      <p>{t("compared", { version: inForce.version, next: version })}</p>
      <ChangedFigures
        year={year}
        figures={changes.figures}
        versions={{ earlier: inForce.version, later: version }}
        reasons={reasons}
      />
      <ChangedSentences year={year} sentences={changes.sentences} />
      <ChangedSections changes={changes} />
      <AffectedPages year={year} affected={changes.affected} />
      <ChangedRows rows={changes.rows} />
    </div>
  );
}
