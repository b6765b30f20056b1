import type { Answer, TakeDown } from '../desk.ts';
import { uidOf } from '../desk.ts';
import type { Chance } from './chance.ts';
import { type Item, ofType, shown, type World } from './world.ts';

/** Takes something down that readers see: for any of the reasons, kept or deleted. */
export async function takeDownSome(world: World, chance: Chance): Promise<Answer | undefined> {
  const item = chance.one(shown(world.items));
  if (item === undefined) return undefined;
  const how = howTo(world, chance, item);
  if (how === undefined) return undefined;
  const answer = await world.desk.takeDown(item.type, item.id, how);
  // The answer names what could not be taken down.
  if (answer.status > 299 || JSON.stringify(answer.body).includes('"taken":[]')) return answer;
  item.isPublic = false;
  const isGone = how.fate === 'delete' || how.reason === 'personal-information';
  if (isGone) world.items = world.items.filter((other) => other !== item);
  return answer;
}

function howTo(world: World, chance: Chance, item: Item): TakeDown | undefined {
  // These have neither drafts nor a switch.
  const fate = item.type === 'topic' || item.type === 'glossary-term' || chance.yes() ? 'delete' : 'keep';
  const reason = chance.one(['mistake', 'out-of-date', 'personal-information', 'other'] as const) ?? 'mistake';
  if (reason === 'other') return { fate, reason, words: chance.text() };
  if (reason !== 'out-of-date') return { fate, reason };
  const others = shown(ofType(world, 'news-item', 'page', 'partner')).filter((other) => other !== item);
  const other = chance.one(others);
  return other && { fate, reason, replacement: { uid: uidOf(other.type), documentId: other.id } };
}
