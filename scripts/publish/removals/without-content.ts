/**
 * Makes a message fit for a log, which erasing can't reach into: what is quoted from items, and addresses, which are made of
 * titles, are left out. The whole message is in the status, where it lasts no longer than the problem.
 */
export function withoutContent(message: string): string {
  // From the first quotation mark to the last: a title may hold such marks itself.
  return message.replace(/["“”].*["“”]/s, '…').replace(/(https?:\/\/[^\s/]+)?\/[^\s]*/g, '$1/…');
}

/** Where in the code it happened; the lines before that hold the message. */
export function withoutMessage(stack: string): string {
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
}
