import { useTranslations } from "next-intl";
import { Imprint } from "../imprint/imprint";
import type { PlacedRelease } from "../site/placed-release";

export function ReportImprint({ placed }: { placed: PlacedRelease }) {
  const t = useTranslations("public.release");
  const { year, version } = placed.release;
  return (
    <Imprint
      placed={placed}
      path=""
      subject={{ kind: "report" }}
      downloads={[
        { label: t("csvVersion"), format: "csv", filter: { year, version } },
        { label: t("jsonVersion"), format: "json", filter: { year, version } },
      ]}
    />
  );
}
