import { useLocale, useTranslations } from "next-intl";
import type { ReleasedSection } from "@/lib/publication/content/model";
import { Imprint } from "../imprint/imprint";
import type { PlacedRelease } from "../site/placed-release";

export function SectionImprint({ placed, section }: { placed: PlacedRelease; section: ReleasedSection }) {
  const t = useTranslations("public.release");
  const locale = useLocale();
  const { year, version } = placed.release;
  return (
    <Imprint
      placed={placed}
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
