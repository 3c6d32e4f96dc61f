import { NotFoundView } from "@/components/public/missing/not-found-view";

export { generateMetadata } from "../[...rest]/not-found";

/** Within the frame of a preview. */
export default function NotFound() {
  return <NotFoundView />;
}
