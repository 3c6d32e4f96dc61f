import { FigureView } from "@/components/report/figure-view";
import { previewedFigure, previewMetadata } from "../../../../../../previewed";

type Props = PageProps<"/[locale]/desk/releases/[year]/preview/figures/[key]">;

export async function generateMetadata({ params }: Props) {
  return previewMetadata(await params);
}

export default async function PreviewFigurePage({ params }: Props) {
  return <FigureView {...await previewedFigure(await params)} />;
}
