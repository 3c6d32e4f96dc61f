import type { ReleaseContext } from "../site/release-context";

/** An address that keeps its version, as a link to it; as text in a preview, whose version is not there yet. */
export function PermanentLink({ context, address }: { context: ReleaseContext; address: string }) {
  return context.preview ? <span>{address}</span> : <a href={address}>{address}</a>;
}
