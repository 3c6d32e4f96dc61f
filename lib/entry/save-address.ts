/** The form posts `SaveField` as JSON to this address. In a file of its own, so that the form need not load zod. */
export const saveFieldAddress = "/api/desk/revisions";
