import { FigureView } from "@/components/public/figure/figure-view";
import { placedFigure } from "../../../../published";
import { figureMetadata } from "../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/figures/[key]">;

export async function generateMetadata({ params }: Props) {
  const { placed, figure } = await placedFigure(await params);
  return figureMetadata(placed, figure);
}

export default async function FigurePage({ params }: Props) {
  return <FigureView {...await placedFigure(await params)} />;
}
