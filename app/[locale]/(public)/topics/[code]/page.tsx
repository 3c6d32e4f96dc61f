import { TopicView } from "@/components/public/topics/topic-view";
import { loadPublishedTopic } from "../../across-years";
import { topicMetadata } from "../../across-years-metadata";

type Props = PageProps<"/[locale]/topics/[code]">;

export async function generateMetadata({ params }: Props) {
  return topicMetadata(await loadPublishedTopic(await params));
}

export default async function TopicPage({ params }: Props) {
  return <TopicView {...await loadPublishedTopic(await params)} />;
}
