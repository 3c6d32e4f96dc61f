/**
 * Where the form sends a save: `SaveField` as JSON; the answer is the command's result as JSON. Apart from the schema, whose
 * library the form would else load before it takes the first figure.
 */
export const saveFieldAddress = "/api/desk/revisions";
