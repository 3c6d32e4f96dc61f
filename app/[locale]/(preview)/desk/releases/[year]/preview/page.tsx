import { ReportOverview } from "@/components/public/report/report-overview";
import { loadPreviewContext, previewMetadata } from "../../../../preview-context";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview">;

export async function generateMetadata({ params }: Props) {
  return previewMetadata(await params);
}

export default async function PreviewPage({ params }: Props) {
  return <ReportOverview context={(await loadPreviewContext(await params)).context} />;
}
