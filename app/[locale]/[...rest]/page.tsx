import { notFound } from "next/navigation";

/** Matches all other addresses, so that the "not found" page is in the reader's language and within the root layout. */
export default function UnknownPage() {
  notFound();
}
