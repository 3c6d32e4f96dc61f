import { useLocale, useTranslations } from "next-intl";
import type { SectionChange } from "@/lib/publication/changes/section-changes";
import { PublicLink } from "../site/public-link";
import type { Bases } from "./bases";
import css from "./update-changes.module.css";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";

/** Sections that came, went, were renamed or arranged anew. */
export function ChangedSections({ sections, bases }: { sections: SectionChange[]; bases: Bases }) {
  const t = useTranslations("release");
  const locale = useLocale();
  const wordsOf = ({ earlier, later, aspects }: SectionChange) => {
    if (!earlier) return t("updates.sectionAdded");
    if (!later) return t("updates.sectionRemoved");
    const list = aspects.map((aspect) => t(`sectionAspects.${aspect}`)).join(t("updates.listed"));
    return t("updates.also", { aspects: list });
  };
  return (
    <>
      <h3 className={css.heading}>{t("updates.sections")}</h3>
      <ul className={css.sections}>
        {sections.map((change) => (
          <li key={change.number}>
            <PublicLink href={sectionAddress(change.later ? bases.later : bases.earlier, change.number)}>
              {change.number} {(change.later ?? change.earlier)?.title[locale]}
            </PublicLink>{" "}
            <span className={css.place}>{wordsOf(change)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
