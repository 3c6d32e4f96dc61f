import { useLocale, useTranslations } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { Imprint } from "../imprint/imprint";
import type { ReleaseContext } from "../site/release-context";

export function SectionImprint({ context, section }: { context: ReleaseContext; section: ReleasedSection }) {
  const t = useTranslations("public.release");
  const locale = useLocale();
  const { year, version } = context.release;
  return (
    <Imprint
      context={context}
      path={`/sections/${section.number}`}
      subject={{ kind: "section", name: `${section.number} ${section.title[locale]}` }}
      downloads={[
        { label: t("csvSection"), format: "csv", filter: { year, version, section: section.number } },
        { label: t("csvVersion"), format: "csv", filter: { year, version } },
        { label: t("jsonVersion"), format: "json", filter: { year, version } },
      ]}
    />
  );
}
