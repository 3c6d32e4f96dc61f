import { useLocale, useTranslations } from "next-intl";
import { byKind, type ChecklistGroup, type ChecklistLine } from "@/lib/publication/checklist/line";
import { ChecklistLines } from "./checklist-lines";
import css from "./checklist.module.css";

/**
 * The checklist lines of a section by kind. A sentence that all of a kind share is shown once; each line links to its
 * field.
 */
export function ChecklistGroups({ year, lines }: { year: number; lines: readonly ChecklistLine[] }) {
  return byKind(lines).map((group) => (
    <Group key={`${group.level} ${group.code}`} year={year} group={group} />
  ));
}

function Group({ year, group }: { year: number; group: ChecklistGroup }) {
  const { code, level, sentence, lines } = group;
  const locale = useLocale();
  const t = useTranslations("release.checklist");
  return (
    <div className={css.group}>
      <p className={css.kind}>
        <b data-level={level}>
          {t(`levels.${level}`)} · {t(`codes.${code}`)} {lines.length}
        </b>{" "}
        {sentence?.[locale]}
      </p>
      <ChecklistLines year={year} lines={lines} sayOf={sentence ? null : (line) => line.sentence[locale]} />
    </div>
  );
}
