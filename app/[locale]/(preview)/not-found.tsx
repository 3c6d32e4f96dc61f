import { NotFoundView } from "@/components/public/missing/not-found-view";

export default function NotFound() {
  return <NotFoundView />;
}
