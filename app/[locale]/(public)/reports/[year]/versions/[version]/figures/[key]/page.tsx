import { FigureView } from "@/components/public/figure/figure-view";
import { loadFigure } from "../../../../../../release-context";
import { figureMetadata } from "../../../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]/figures/[key]">;

export async function generateMetadata({ params }: Props) {
  const { context, figure } = await loadFigure(await params);
  return figureMetadata(context, figure);
}

export default async function VersionFigurePage({ params }: Props) {
  return <FigureView {...await loadFigure(await params)} />;
}
