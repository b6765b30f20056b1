import type { Draft } from './draft';
import type { Finding } from './finding';
import type { AdviceLookUps, LookUps } from './look-ups';
import { dayToCome } from './rules/day-to-come';
import { documentChosen } from './rules/document-chosen';
import { headingsInSteps } from './rules/headings-in-steps';
import { linkDead } from './rules/link-dead';
import { linkHidden } from './rules/link-hidden';
import { linkInside } from './rules/link-inside';
import { linkToDesk } from './rules/link-to-desk';
import { linkWhole } from './rules/link-whole';
import { linkWords } from './rules/link-words';
import { longSentences } from './rules/long-sentences';
import { pictureDescribed } from './rules/picture-described';
import { pictureThere } from './rules/picture-there';
import { pictureWords } from './rules/picture-words';
import { readingAge } from './rules/reading-age';
import { shortForms } from './rules/short-forms';
import { wordsToo } from './rules/words-too';

/** A rule looks at a draft, and at nothing but what it is given. None asks another server for anything. */
type Rule<Knows> = (draft: Draft, lookUps: Knows) => Finding[];

/** What harms readers, and so stops what would become public. What harms most comes first. */
const mendRules: readonly Rule<LookUps>[] = [
  linkToDesk,
  linkWhole,
  linkInside,
  pictureThere,
  pictureDescribed,
  pictureWords,
  linkWords,
  headingsInSteps,
];

/** What would help, and never stops anything. */
const adviceRules: readonly Rule<AdviceLookUps>[] = [dayToCome, linkHidden, linkDead, documentChosen, wordsToo];

/** The same, by measures that hold for English only. */
const englishRules: readonly Rule<AdviceLookUps>[] = [shortForms, readingAge, longSentences];

/** What has to be mended before readers see a draft; each once, however often it is there. */
export function toMend(draft: Draft, lookUps: LookUps): Finding[] {
  return each(mendRules.flatMap((rule) => rule(draft, lookUps)));
}

/** What would help readers. */
export function advice(draft: Draft, lookUps: AdviceLookUps): Finding[] {
  const rules = draft.isEnglish ? [...adviceRules, ...englishRules] : adviceRules;
  return each(rules.flatMap((rule) => rule(draft, lookUps)));
}

function each(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [`${finding.where}: ${finding.how}`, finding])).values()];
}
