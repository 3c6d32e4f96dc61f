import { FigureView } from "@/components/public/figure/figure-view";
import { loadFigure } from "../../../../release-context";
import { figureMetadata } from "../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/figures/[key]">;

export async function generateMetadata({ params }: Props) {
  return figureMetadata(await loadFigure(await params));
}

export default async function FigurePage({ params }: Props) {
  return <FigureView {...await loadFigure(await params)} />;
}
