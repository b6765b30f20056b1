import { textOf } from '../site-content/row';
import { checkAltText } from './alt-text';
import { checkChoice } from './choice';
import { checkDateFormat } from './date-format';
import { checkDateOrder } from './date-order';
import { checkEmail } from './email';
import { checkFeedIdentity } from './feed-identity';
import { checkSource } from './file-or-link';
import { checkGoLiveAt } from './go-live-at';
import { checkLinks } from './links';
import { modelOf } from './model';
import { checkNeverMissing } from './never-missing';
import { type Refusal, refuse } from './refusal';
import { checkRequired } from './required-fields';
import { proposed, type Save, writesContent } from './save';
import { checkSlug } from './slug';
import { checkTakeDownAt } from './take-down-at';
import { checkTextLength } from './text-length';
import { checkTextPictures } from './text-pictures';

type Rule = (save: Save) => readonly Refusal[] | Promise<readonly Refusal[]>;

/** What must hold whenever an item is written or becomes public. */
const contentRules: readonly Rule[] = [
  checkRequired,
  checkTextLength,
  checkChoice,
  checkDateFormat,
  checkSlug,
  checkLinks,
  checkEmail,
  checkSource,
  checkAltText,
  checkTextPictures,
  checkDateOrder,
  checkFeedIdentity,
  checkGoLiveAt,
  checkTakeDownAt,
];

/**
 * Holds a save against every rule, before anything is written.
 *
 * @throws ValidationError with all that is wrong at once, each at its field.
 */
export async function check(save: Save): Promise<void> {
  const isGone = save.action !== 'create' && save.row === null;
  const rules = writesContent(save) && !isGone ? [...contentRules, checkNeverMissing] : [checkNeverMissing];
  const refusals = await Promise.all(rules.map((rule) => rule(save)));
  refuse(nameOf(save), refusals.flat());
}

function nameOf(save: Save): string {
  const { displayName, nameField } = modelOf(save.strapi, save.type);
  const name = textOf(proposed(save), nameField);
  return name === null ? displayName : `${displayName} “${name}”`;
}
