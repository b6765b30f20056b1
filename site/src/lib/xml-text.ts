/**
 * Takes out what XML 1.0 can't hold and what no reader can see: control characters, U+FFFE and U+FFFF, halves of surrogate
 * pairs. Word's soft line break (U+000B) and the form feed become a space, so that words stay apart.
 * Escaping `&` and `<` is left to whoever writes the XML.
 */
export function xmlText(text: string): string {
  return text.replace(softBreaks, ' ').replace(impossible, '');
}

const softBreaks = /[\v\f]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
const impossible = /[\u0000-\u0008\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;
