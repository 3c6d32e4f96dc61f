import { getTranslations } from "next-intl/server";
import { SummaryView } from "@/components/public/summary/summary-view";
import { loadPreviewSummary, previewMetadata } from "../../../../../preview-context";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview/summary">;

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations("summary");
  return previewMetadata(await params, t("title"));
}

export default async function PreviewSummaryPage({ params }: Props) {
  return <SummaryView context={await loadPreviewSummary(await params)} />;
}
