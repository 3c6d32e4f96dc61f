import { FigureView } from "@/components/public/figure/figure-view";
import { loadVersionFigure } from "../../../../../../release-context";
import { figureMetadata } from "../../../../../../release-metadata";

type Props = PageProps<"/[locale]/reports/[year]/versions/[version]/figures/[key]">;

export async function generateMetadata({ params }: Props) {
  return figureMetadata(await loadVersionFigure(await params));
}

export default async function VersionFigurePage({ params }: Props) {
  return <FigureView {...await loadVersionFigure(await params)} />;
}
