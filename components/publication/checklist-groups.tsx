import { useLocale, useTranslations } from "next-intl";
import { Link } from "@/lib/platform/i18n/navigation";
import { addressOf, byKind, type ChecklistGroup, type ChecklistLine } from "@/lib/publication/checklist/line";
import { ChecklistLines } from "./checklist-lines";
import css from "./checklist.module.css";

/** More of one kind that are to be done are folded: nothing is wrong with them, and the first of them leads to the others. */
const mostListed = 4;

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
      {level === "todo" && sentence && lines.length > mostListed ? (
        <Folded year={year} lines={lines} />
      ) : (
        <ChecklistLines year={year} lines={lines} sayOf={sentence ? null : (line) => line.sentence[locale]} />
      )}
    </div>
  );
}

function Folded({ year, lines }: { year: number; lines: readonly ChecklistLine[] }) {
  const t = useTranslations("release.checklist");
  const [first] = lines;
  return (
    <div className={css.folded}>
      {first ? (
        <Link href={addressOf(year, first)} prefetch={false}>
          {t("first")}
        </Link>
      ) : null}
      <details>
        <summary>{t("each", { count: lines.length })}</summary>
        <ChecklistLines year={year} lines={lines} sayOf={null} />
      </details>
    </div>
  );
}
