import type { Draft, DraftLink } from '../draft';
import type { Finding } from '../finding';
import { inShort } from '../in-short';

/** The words of a link have to make sense on their own: screen readers list links without the text around them. */
export function linkWords({ links }: Draft): Finding[] {
  return links.flatMap((link) => {
    const how = whatIsWrong(link);
    return how === null ? [] : [{ rule: 'link-words', level: 'mend', path: link.path, where: link.where, how }];
  });
}

function whatIsWrong({ words, address }: DraftLink): string | null {
  if (words === null) return null;
  if (words === '')
    return `The link to ${inShort(address)} has no words that anybody could press. Write them between its square brackets.`;
  if (bareAddress.test(words))
    return `A link shows a bare address, ${inShort(words)}. Put words in its place: [the outcome letter](${inShort(address)}).`;
  if (words.length <= longestNothing && nothing.test(words.replace(/[\s.,:;!…>»→]+$/u, '').replace(/\s+/g, ' ')))
    return `The link “${words}” does not say where it leads. Name what is there, such as “the outcome letter”.`;
  return null;
}

/** An address as it stands in the browser. The plain name of a website, such as “gov.uk”, can be read aloud. */
const bareAddress = /^(?:https?:\/\/|www\.)\S+$|^[\w-]+(?:\.[\w-]+)+\/\S+$/i;

/** Longer words tell something. */
const longestNothing = 100;

const nothing = new RegExp(
  `^(?:please )?(?:${[
    '(?:click|tap|press|look|see|go|read|found|available)?(?: on| over)? ?(?:here|this|there)',
    '(?:click|follow|use|open|see|visit) (?:on )?(?:this|the) (?:link|page|website|site|button)',
    '(?:this|the|a|our|their) (?:link|page|website|web ?page|site|document|pdf|file|article|url)',
    '(?:read|learn|see|find out|find|get|know|show) ?(?:out )?more(?: here)?(?: information| details| about (?:this|it))?',
    '(?:for )?(?:more|further|full)(?: information| details| info)?',
    '(?:link|website|web ?page|web ?site|page|download|download here|url|pdf|document|info|information|details|continue|go|next|continue reading|read on|read)',
  ].join('|')})$`,
  'i',
);
