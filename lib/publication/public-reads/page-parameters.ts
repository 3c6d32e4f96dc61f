/** The parameters of the pages that depend on their query. Whatever else a query says is ignored, as on all other pages. */
export const pageParameters: Readonly<Record<string, readonly string[]>> = {
  "/compare": ["years", "i"],
  "/data": ["format", "year", "section", "indicator", "series", "version"],
  "/indicators": ["q", "topic", "sort"],
  "/search": ["q", "in"],
  "/subscribe": ["report", "indicator"],
  "/tables": ["i", "s", "years", "form"],
};

/** What is shown in place of an address that does not exist. */
export const notFoundPage = "/missing";
