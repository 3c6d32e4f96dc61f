import Typography from "@mui/material/Typography";
import { getTranslations } from "next-intl/server";
import { PageTitle } from "@/components/desk/page-title";
import { DocumentTable } from "@/components/intake/document-table";
import { WholeReportLinks } from "@/components/intake/whole-report-links";
import { loadDocuments } from "@/lib/intake/document-list";
import { titled } from "@/lib/platform/i18n/titled";

export const generateMetadata = titled("intake.list.title");

/** The documents handed in, with what is left to decide. */
export default async function DocumentsPage() {
  const { mine, shared, years } = await loadDocuments();
  const t = await getTranslations("intake.list");
  return (
    <>
      <PageTitle>{t("title")}</PageTitle>
      <WholeReportLinks years={years} />
      <Typography variant="h2" sx={{ mt: 4, mb: 1 }}>
        {t("mine")}
      </Typography>
      <DocumentTable documents={mine} empty={t("empty")} />
      <Typography variant="h2" sx={{ mt: 4, mb: 1 }}>
        {t("shared")}
      </Typography>
      <DocumentTable documents={shared} empty={t("emptyShared")} />
    </>
  );
}
