import { checkBeforePublish } from '../before-publish/check';
import { textOf } from '../site-content/row';
import { modelOf } from './model';
import { type Refusal, refuse } from './refusal';
import { checkChoice } from './rules/choice';
import { checkDateFormat } from './rules/date-format';
import { checkDateOrder } from './rules/date-order';
import { checkEmail } from './rules/email';
import { checkFeedIdentity } from './rules/feed-identity';
import { checkSource } from './rules/file-or-link';
import { checkGoLiveAt } from './rules/go-live-at';
import { checkLinks } from './rules/links';
import { checkMayPublish } from './rules/may-publish';
import { checkNeverMissing } from './rules/never-missing';
import { checkReadable } from './rules/readable-text';
import { checkRemoval, isBeingTakenDown } from './rules/removal';
import { checkReplacedFile } from './rules/replaced-file';
import { checkRequired } from './rules/required-fields';
import { checkSlug } from './rules/slug';
import { checkTakeDownAt } from './rules/take-down-at';
import { checkTextLength } from './rules/text-length';
import { proposed, type Save, writesContent } from './save';
import { checkMayShowNamed } from './show-named/may-show-named';

type Rule = (save: Save) => readonly Refusal[] | Promise<readonly Refusal[]>;

/** What must hold whenever an item is written or becomes public. */
const contentRules: readonly Rule[] = [
  checkRequired,
  checkTextLength,
  checkReadable,
  checkChoice,
  checkDateFormat,
  checkSlug,
  checkLinks,
  checkEmail,
  checkSource,
  checkReplacedFile,
  checkDateOrder,
  checkFeedIdentity,
  checkGoLiveAt,
  checkTakeDownAt,
  checkMayShowNamed,
  checkBeforePublish,
];

/**
 * Holds a save against every rule, before anything is written.
 *
 * @throws ValidationError with all that is wrong at once, each at its field.
 */
export async function check(save: Save): Promise<void> {
  const isGone = save.action !== 'create' && save.row === null;
  // Nobody has to mend anything first to take it down: hiding saves the item too.
  const rules = writesContent(save) && !isGone && !isBeingTakenDown(save) ? contentRules : [];
  const refusals = await Promise.all(rules.map((rule) => rule(save)));
  const forbidden = isBeingTakenDown(save) ? [] : checkMayPublish(save);
  refuse(nameOf(save), [...forbidden, ...refusals.flat(), ...checkStays(save)]);
}

/** What can't be taken down at all is not to be taken down in another way. */
function checkStays(save: Save): readonly Refusal[] {
  const needed = checkNeverMissing(save);
  return needed.length > 0 ? needed : checkRemoval(save);
}

function nameOf(save: Save): string {
  const { displayName, nameField } = modelOf(save.strapi, save.type);
  const name = textOf(proposed(save), nameField);
  return name === null ? displayName : `${displayName} “${name}”`;
}
