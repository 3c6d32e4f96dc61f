import { useTranslations } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import type { SectionContext } from "../site/release-context";
import { isEmptySection } from "./released-sections";

/** What stands in a section that has nothing to show, as in the preview of a report that nobody has begun. */
export function EmptySection({ context, section }: { context: SectionContext; section: ReleasedSection }) {
  const t = useTranslations("public.section");
  return isEmptySection(context.release.report, section) && <p>{t("nothing")}</p>;
}
