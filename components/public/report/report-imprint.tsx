import { useTranslations } from "next-intl";
import { pdfAddress } from "@/lib/publication/public-reads/addresses";
import { Imprint } from "../imprint/imprint";
import type { ReleaseContext } from "../site/release-context";

export function ReportImprint({ context }: { context: ReleaseContext }) {
  const t = useTranslations("public.release");
  const { year, version } = context.release;
  return (
    <Imprint
      context={context}
      path=""
      {...(!context.preview && { pdf: { label: t("pdfVersion"), address: pdfAddress(context.base) } })}
      subject={{ kind: "report" }}
      downloads={[
        { label: t("csvVersion"), format: "csv", filter: { year, version } },
        { label: t("jsonVersion"), format: "json", filter: { year, version } },
      ]}
    />
  );
}
