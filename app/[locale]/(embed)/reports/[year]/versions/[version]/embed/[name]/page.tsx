import { EmbedView } from "@/components/public/embed/embed-view";
import { embedMetadata, loadKeptChart } from "../../../../../../embedded-chart";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]/embed/[name]">;

export async function generateMetadata({ params }: Props) {
  return embedMetadata(await loadKeptChart(await params));
}

export default async function KeptEmbedPage({ params }: Props) {
  return <EmbedView {...await loadKeptChart(await params)} />;
}
