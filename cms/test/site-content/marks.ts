import { at } from '../harness/account';
import { type Desk, idIn, type TypeName } from '../harness/desk';
import { linkedDocument, newsItem, partner, pdf, png, inspection as sampleInspection } from '../harness/samples';
import { upload } from './library';

/** What goes into a form, and what should be found again in the export. */
export interface Marked {
  data: Record<string, unknown>;
  /** For each field what the export's line holds, as JSON: `{ 'cover.caption': '"Mark 7"' }`. */
  marks: Record<string, string>;
}

/** Fields that take no free text. */
const addresses = ['website', 'link', 'archivedCopy'];

/** Fills every field of a schema, groups of fields included, with something that is nowhere else. */
export function createMarker(desk: Desk, schemaOf: (component: string) => unknown) {
  let number = 0;

  async function fill(schema: unknown, skip: readonly string[], prefix = ''): Promise<Marked> {
    const filled: Marked = { data: {}, marks: {} };
    for (const [field, attribute] of Object.entries(Object(at(schema, 'attributes')))) {
      const name = `${prefix}${field}`;
      if (skip.includes(name)) continue;
      number += 1;
      const { value, marks } = await fillField(name, field, attribute, skip);
      filled.data[field] = value;
      Object.assign(filled.marks, marks);
    }
    return filled;
  }

  async function fillField(
    name: string,
    field: string,
    attribute: unknown,
    skip: readonly string[],
  ): Promise<{ value: unknown; marks: Record<string, string> }> {
    const component = at(attribute, 'component');
    if (typeof component === 'string') {
      const { data, marks } = await fill(schemaOf(component), skip, `${name}.`);
      return { value: at(attribute, 'repeatable') === true ? [data] : data, marks };
    }
    switch (at(attribute, 'type')) {
      case 'boolean':
        return { value: true, marks: { [name]: `"${field}":true` } };
      case 'media': {
        const file = at(attribute, 'allowedTypes', 0) === 'images' ? await picture() : await letter();
        return { value: file.id, marks: { [name]: JSON.stringify(file.documentId) } };
      }
      case 'relation': {
        const id = await target(String(at(attribute, 'target')));
        const many = String(at(attribute, 'relation')).endsWith('Many');
        return { value: many ? [id] : id, marks: { [name]: JSON.stringify(id) } };
      }
      default: {
        const value = plainValue(field, attribute);
        return { value, marks: { [name]: JSON.stringify(value) } };
      }
    }
  }

  function plainValue(field: string, attribute: unknown): string {
    const choices = at(attribute, 'enum');
    if (Array.isArray(choices)) return String(choices.at(-1));
    if (addresses.includes(field)) return `https://example.org/mark-${number}`;
    if (field === 'slug') return `mark-${number}`;
    if (field === 'tagAuthority') return `mark-${number}.example.org`;
    const type = at(attribute, 'type');
    if (type === 'email') return `mark-${number}@example.org`;
    // Each later than the one before, as spans of time have to be.
    if (type === 'date') return new Date(Date.UTC(2001, 0, number)).toISOString().slice(0, 10);
    return `Mark ${number}`;
  }

  const picture = () => upload(desk, 'mark.png', 'image/png', png);
  const letter = () => upload(desk, 'mark.pdf', 'application/pdf', pdf);

  /** Something that readers can see, to which a relation can lead. */
  async function target(uid: string): Promise<string> {
    const bases: Partial<Record<TypeName, object>> = {
      topic: { name: `Target ${number}` },
      partner: { ...partner, name: `Target ${number}`, showOnSite: true },
      'inspection-document': { ...linkedDocument, title: `Target ${number}`, showOnSite: true },
      inspection: { ...sampleInspection, title: `Target ${number}`, showOnSite: true },
      'news-item': { ...newsItem, title: `Target ${number}` },
    };
    const type = (Object.keys(bases) as TypeName[]).find((name) => uid === `api::${name}.${name}`);
    if (type === undefined) throw new Error(`The test makes no ${uid} yet: add it to its bases.`);
    return idIn(await desk.create(type, bases[type] ?? {}));
  }

  return { fill };
}
