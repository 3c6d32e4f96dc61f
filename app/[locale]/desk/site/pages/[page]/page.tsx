import { textMetadata, textPage } from "../../text-page";

type Props = PageProps<"/[locale]/desk/site/pages/[page]">;

export async function generateMetadata({ params }: Props) {
  return textMetadata("page", (await params).page);
}

export default async function PageTextPage({ params }: Props) {
  return textPage("page", (await params).page);
}
