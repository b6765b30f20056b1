import type { Draft, DraftPicture } from '../draft';
import type { Finding } from '../finding';

/** A description that is there but tells nothing: a name of a file, "image of …", one word for any picture, the caption again. */
export function pictureWords({ pictures }: Draft): Finding[] {
  return pictures.flatMap((picture) => {
    const how = picture.decorative || picture.words === '' ? null : whatIsWrong(picture);
    const { path, where } = picture;
    return how === null ? [] : [{ rule: 'picture-words', level: 'mend', path, where, how }];
  });
}

function whatIsWrong({ words, caption, inText }: DraftPicture): string | null {
  const where = inText ? ' between its square brackets' : '';
  if (isFileName(words)) return `“${words}” is only the name of a file. Say${where} what the picture shows.`;
  if (anyPicture.test(words)) return `“${words}” can be said of any picture. Say${where} what this one shows.`;
  const [opening] = imageOf.exec(words) ?? [];
  if (opening !== undefined) {
    return `Leave out “${opening.trim()}”: screen readers say themselves that it is a picture. Begin with what it shows.`;
  }
  if (caption !== null && plain(caption) === plain(words)) {
    return 'The description is the caption again, so people who cannot see the picture hear it twice. Say what it shows.';
  }
  return null;
}

/** With its ending; or without, as cameras, phones and people who save files write it: in one piece, with signs or figures. */
function isFileName(words: string): boolean {
  if (words.length > longestFileName) return false;
  return (
    /^\S.*\.(?:jpe?g|png|webp|avif|gif|svg|tiff?|heic|bmp)$/i.test(words) ||
    /^(?:img|dsc[nf]?|pict?|p|mvi|pxl)[-_ ]?\d{3,}\S*(?: \(\d+\))?$/i.test(words) ||
    /^(?:image|picture|photo|scan|untitled)[-_ ]?\d+(?: \(\d+\))?$/i.test(words) ||
    /^(?:screenshot|screen shot|whatsapp image)\b.*\d/i.test(words) ||
    /^[^\s]*(?:_[^\s]*\d|_[^\s]*_)[^\s]*$/.test(words)
  );
}

/** On every disk. Beyond it, nobody has to wait for these patterns, which try out a long text in many ways. */
const longestFileName = 255;

const anyPicture =
  /^(?:an? |the |my |our )?(?:image|picture|photo|photograph|pic|graphic|drawing|icon|logo|screenshot|untitled|alt(?:ernative)? text|description|decorative|spacer|banner|header|cover)[.!]?$/i;
const imageOf = /^(?:an? |the |this is an? )?(?:image|picture|photo|photograph|pic|graphic)s? (?:of|showing|shows)\b/i;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
