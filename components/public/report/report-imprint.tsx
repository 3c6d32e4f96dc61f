import { useTranslations } from "next-intl";
import { Imprint } from "../imprint/imprint";
import type { ReleaseContext } from "../site/release-context";

export function ReportImprint({ context }: { context: ReleaseContext }) {
  const t = useTranslations("public.release");
  const { year, version } = context.release;
  return (
    <Imprint
      context={context}
      path=""
      subject={{ kind: "report" }}
      downloads={[
        { label: t("csvVersion"), format: "csv", filter: { year, version } },
        { label: t("jsonVersion"), format: "json", filter: { year, version } },
      ]}
    />
  );
}
