import type { Core } from '@strapi/strapi';
import { answerField } from '../newsroom/document-source';
import { type Attribute, type Fields, groupOf } from '../newsroom/model';
import { withoutField } from '../newsroom/show-named/named-fields';
import { revisionField } from '../two-people/revision-field';

/** A field of an item, or of a group of fields in it, that the records of what was published hold. */
export interface RecordedField {
  /** Its name in the form. */
  field: string;
  /** Its name in what was exported. */
  recordedAs: string;
  label: string;
  attribute: Attribute;
}

/** Fields that the export calls by another name, by the group of fields that they are in. */
const otherNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'news.change-note': { changedOn: 'on' },
  'inspection.milestone': { happensOn: 'on' },
  'inspection.checkpoint': { checkedOn: 'on', finding: 'status' },
};

/** Kept by Strapi and the newsroom, never by an editor. */
const notWritten = [
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
  revisionField,
  answerField,
  withoutField,
];

/**
 * The fields of a type or of a group, in the order of its schema, each with the name under which the export holds it.
 *
 * @param group Name of the group of fields; none for the type itself.
 */
export function recordedFields({ attributes, labelOf }: Fields, group = ''): RecordedField[] {
  return Object.entries(attributes)
    .filter(([field]) => !notWritten.includes(field))
    .map(([field, attribute]) => ({
      field,
      recordedAs: otherNames[group]?.[field] ?? recordedName(field, attribute),
      label: labelOf(field),
      attribute,
    }));
}

/** The fields in the group that a field of this kind holds; none for what is no group. */
export function fieldsInGroup(strapi: Core.Strapi, { component }: Attribute): RecordedField[] {
  return component === undefined ? [] : recordedFields(groupOf(strapi, component), component);
}

/** Whether a relation leads to any number of items. */
export function leadsToMany({ relation }: Attribute): boolean {
  return relation?.endsWith('ToMany') === true;
}

/** `topics` is exported as `topicIds`, `inspection` as `inspectionId`, `file` as `fileId`. */
function recordedName(field: string, attribute: Attribute): string {
  if (attribute.type === 'media') return `${field}Id`;
  if (attribute.type !== 'relation') return field;
  return leadsToMany(attribute) ? `${field.replace(/s$/, '')}Ids` : `${field}Id`;
}
