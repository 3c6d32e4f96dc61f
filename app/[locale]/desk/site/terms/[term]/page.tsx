import { textMetadata, textPage } from "../../text-page";

type Props = PageProps<"/[locale]/desk/site/terms/[term]">;

export async function generateMetadata({ params }: Props) {
  return textMetadata("term", (await params).term);
}

export default async function TermTextPage({ params }: Props) {
  return textPage("term", (await params).term);
}
