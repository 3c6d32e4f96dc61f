import { SeriesView } from "@/components/public/series/series-view";
import { loadPublishedSeries } from "../../across-years";
import { seriesMetadata } from "../../across-years-metadata";

type Props = PageProps<"/[locale]/series/[code]">;

export async function generateMetadata({ params }: Props) {
  return seriesMetadata((await loadPublishedSeries(await params)).series);
}

export default async function SeriesPage({ params }: Props) {
  return <SeriesView {...await loadPublishedSeries(await params)} />;
}
