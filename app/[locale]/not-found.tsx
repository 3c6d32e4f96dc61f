import { NotFoundView } from "@/components/report/not-found-view";

export default function NotFound() {
  return <NotFoundView />;
}
