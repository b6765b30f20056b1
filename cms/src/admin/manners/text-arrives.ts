/**
 * Waits until the form knows what was typed last. What a phone's keyboard or a correction puts into a long text is read by
 * CodeMirror 80 ms later, and a finger is on the button before that: the last word would not be published.
 */
export async function textArrives(): Promise<void> {
  await pause(100);
  // Then the form takes it up.
  await pause(0);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
