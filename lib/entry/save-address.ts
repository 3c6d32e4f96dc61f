/**
 * The form posts `SaveField` as JSON to this address and receives the command's result as JSON. In a file of its own, so that the
 * form need not load zod.
 */
export const saveFieldAddress = "/api/desk/revisions";
