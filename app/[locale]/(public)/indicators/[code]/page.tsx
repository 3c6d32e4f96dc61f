import { IndicatorView } from "@/components/public/indicators/indicator-view";
import { loadPublishedIndicator } from "../../across-years";
import { indicatorMetadata } from "../../across-years-metadata";

type Props = PageProps<"/[locale]/indicators/[code]">;

export async function generateMetadata({ params }: Props) {
  return indicatorMetadata((await loadPublishedIndicator(await params)).indicator);
}

export default async function IndicatorPage({ params }: Props) {
  return <IndicatorView {...await loadPublishedIndicator(await params)} />;
}
