import { ReportOverview } from "@/components/public/report/report-overview";
import { previewed, previewMetadata } from "../../../../previewed";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview">;

export async function generateMetadata({ params }: Props) {
  return previewMetadata(await params);
}

export default async function PreviewPage({ params }: Props) {
  return <ReportOverview placed={(await previewed(await params)).placed} />;
}
