/** A JSON-LD block, for search engines. */
export function JsonLdBlock({ data }: { data: object }) {
  // Escaped, because a `</script>` in a note would end the block.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
