import sharp from 'sharp';
import { z } from 'zod';
import { type Answer, idIn, type TypeName } from '../desk.ts';
import type { Chance } from './chance.ts';
import { goBackAndLift } from './go-back-and-lift.ts';
import { newFields } from './new-fields.ts';
import { takeDownSome } from './take-down-some.ts';
import { type Item, nameField, ofType, shown, typeNames, type World } from './world.ts';

export type Edit = (world: World, chance: Chance) => Promise<Answer | undefined>;

/** Every kind of change that readers can see. Some are refused now and then: a refusal is a case too. */
export const edits: Record<string, Edit> = {
  name: (world, chance) => onOne(world, chance, typeNames, (item) => ({ [nameField[item.type]]: chance.text() })),
  address: (world, chance) =>
    onOne(world, chance, withPage, () => ({
      slug: chance
        .text()
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, ''),
    })),
  date: (world, chance) => onOne(world, chance, ['news-item'], () => ({ publishedOn: chance.one(aroundNewYear) })),
  text: (world, chance) =>
    onOne(world, chance, ['news-item', 'page'], () => ({
      summary: chance.text(),
      body: `${chance.text()}\n\n## Part\n\n- [One](/news/)\n- [Perhaps gone](${chance.one(mayGo)})\n\n> ${chance.text()}`,
    })),
  relations: (world, chance) =>
    onOne(world, chance, ['news-item'], () => ({
      topics: ids(chance.some(ofType(world, 'topic'))),
      partners: ids(chance.some(ofType(world, 'partner'))),
      documents: ids(chance.some(ofType(world, 'inspection-document'))),
      inspection: chance.one(ids(ofType(world, 'inspection'))) ?? null,
    })),
  picture: async (world, chance) => {
    const picture = { file: await uploadPicture(world, chance), altText: chance.text(), caption: chance.text() };
    return chance.yes()
      ? onOne(world, chance, ['news-item'], () => ({ cover: picture }))
      : onOne(world, chance, ['partner'], () => ({ logo: picture }));
  },
  noPicture: (world, chance) => onOne(world, chance, ['news-item'], () => ({ cover: null })),
  changeNote: (world, chance) =>
    onOne(world, chance, ['news-item', 'inspection-document'], () => ({
      changeNotes: [{ changedOn: '2026-02-03', note: chance.text() }],
    })),
  glossary: (world, chance) => onOne(world, chance, ['glossary-term'], () => ({ meaning: chance.text() })),
  topic: (world, chance) =>
    onOne(world, chance, ['topic'], () => ({ name: chance.text(), description: chance.text(), slug: '' })),
  inspection: (world, chance) =>
    onOne(world, chance, ['inspection'], () => ({
      milestones: [{ happensOn: chance.one(aroundNewYear), title: chance.text(), kind: 'happened', document: null }],
    })),
  settings: (world, chance) => world.desk.saveSettings({ tagline: chance.text() }),
  async create(world, chance) {
    const type = chance.one(typeNames) ?? 'news-item';
    const answer = await save(world, type, newFields(type, chance));
    if (answer.status < 300) world.items.push({ type, id: idIn(answer), isPublic: true });
    return answer;
  },
  takeDown: takeDownSome,
  async putBack(world, chance) {
    const item = chance.one(world.items.filter(({ isPublic }) => !isPublic));
    if (item === undefined) return undefined;
    const answer = await save(world, item.type, { showOnSite: true }, item.id);
    item.isPublic ||= answer.status < 300;
    return answer;
  },
  goBack: goBackAndLift,
};

const withPage: TypeName[] = ['news-item', 'page', 'partner', 'inspection-document', 'inspection', 'topic'];
/** Pages of the demonstration: what links to one is refused once it is gone, and what has linked to it loses the link. */
const mayGo = [
  '/news/who-is-the-senco/',
  '/news/what-is-an-ehc-plan/',
  '/partners/iass/',
  '/documents/outcome-letter-2020/',
];
const aroundNewYear = [
  '2019-12-31',
  '2020-01-01',
  '2023-12-31',
  '2024-01-01',
  '2024-12-31',
  '2025-01-01',
  '2025-12-31',
  '2026-01-01',
];

/** Changes fields of something that readers see, so that they see the change. */
async function onOne(
  world: World,
  chance: Chance,
  types: readonly TypeName[],
  fields: (item: Item) => object,
): Promise<Answer | undefined> {
  const item = chance.one(shown(ofType(world, ...types)));
  return item && save(world, item.type, fields(item), item.id);
}

function save(world: World, type: TypeName, fields: object, id?: string): Promise<Answer> {
  const { desk } = world;
  const hasDrafts = type === 'news-item' || type === 'page';
  if (!hasDrafts) return desk.save(type, fields, id);
  const { showOnSite: _none, ...own } = { showOnSite: undefined, ...fields };
  if (type === 'page') return desk.publish(type, own, id);
  // What it names and is hidden, it goes without.
  const publishWithout = ids(ofType(world, 'partner', 'inspection-document', 'inspection'));
  return desk.publish(type, { publishWithout, ...own }, id);
}

function ids(items: readonly Item[]): string[] {
  return items.map(({ id }) => id);
}

async function uploadPicture({ desk }: World, chance: Chance): Promise<number> {
  // Strapi refuses some signs in the name of a file.
  const background = chance.one(['crimson', 'teal', 'gold', 'navy', 'plum']) ?? 'black';
  const [width, height] = chance.yes() ? [900, 600] : [300, 500];
  const bytes = await sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer();
  const answer = await desk.upload(`${chance.text().replace(/[<>"*/:|?\\]/g, ' ')}.jpg`, 'image/jpeg', bytes);
  return z.tuple([z.object({ id: z.number() })]).parse(answer.body)[0].id;
}
