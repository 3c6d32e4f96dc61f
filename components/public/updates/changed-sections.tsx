import { useLocale, useTranslations } from "next-intl";
import { describeSectionChange } from "@/lib/publication/changes/describe-section-change";
import type { SectionChange } from "@/lib/publication/changes/section-changes";
import { sectionAddress } from "@/lib/publication/public-reads/addresses";
import { PublicLink } from "../site/public-link";
import type { BaseAddresses } from "./base-addresses";
import css from "./update-changes.module.css";

/** The sections that were added, removed, renamed or rearranged. */
export function ChangedSections({ sections, bases }: { sections: SectionChange[]; bases: BaseAddresses }) {
  const t = useTranslations("release");
  const locale = useLocale();
  return (
    <>
      <h3 className={css.heading}>{t("updates.sections")}</h3>
      <ul className={css.sections}>
        {sections.map((change) => (
          <li key={change.number}>
            <PublicLink href={sectionAddress(change.later ? bases.later : bases.earlier, change.number)}>
              {change.number} {(change.later ?? change.earlier)?.title[locale]}
            </PublicLink>{" "}
            <span className={css.place}>{describeSectionChange(change, t)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
