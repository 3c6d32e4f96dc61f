import { notFound } from "next/navigation";

/** Lets an address that matches nothing be refused in the reader's language, within the root layout. */
export default function UnknownPage() {
  notFound();
}
