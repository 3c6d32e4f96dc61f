import type { useTranslations } from "next-intl";
import type { SectionChange } from "./section-changes";

type Translate = ReturnType<typeof useTranslations<"release">>;

/** Returns what happened to a section between two versions, in the language of `t`. */
export function describeSectionChange({ earlier, later, aspects }: SectionChange, t: Translate): string {
  if (!earlier) return t("updates.sectionAdded");
  if (!later) return t("updates.sectionRemoved");
  const list = aspects.map((aspect) => t(`sectionAspects.${aspect}`)).join(t("updates.listed"));
  return t("updates.also", { aspects: list });
}
