import { EmbedView } from "@/components/public/embed/embed-view";
import { embedMetadata, loadEmbeddedChart } from "../../embedded-chart";

type Props = PageProps<"/[locale]/embed/[name]">;

export async function generateMetadata({ params }: Props) {
  return embedMetadata(await loadEmbeddedChart(await params));
}

export default async function EmbedPage({ params }: Props) {
  return <EmbedView {...await loadEmbeddedChart(await params)} />;
}
