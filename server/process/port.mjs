/** Returns what to tell the person who started the server when its port cannot be listened on. */
export function portSentence(error, port) {
  if (error.code === "EADDRINUSE")
    return `Port ${port} is in use, perhaps by another Annals. Stop that program, or choose another port: PORT=3001 npm start`;
  if (error.code === "EACCES")
    return `Port ${port} may not be opened by this account. Choose one above 1023: PORT=3000 npm start`;
  return `Cannot listen on port ${port}: ${error.message}`;
}
