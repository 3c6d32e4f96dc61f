import { useLocale, useTranslations } from "next-intl";
import type { SectionChange } from "@/lib/publication/changes/section-changes";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import type { BaseAddresses } from "./base-addresses";
import css from "./update-changes.module.css";

/** The sections that were added, removed, renamed or rearranged. */
export function ChangedSections({ sections, bases }: { sections: SectionChange[]; bases: BaseAddresses }) {
  const t = useTranslations("release");
  const locale = useLocale();
  const describe = ({ earlier, later, aspects }: SectionChange) => {
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
            <span className={css.place}>{describe(change)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
