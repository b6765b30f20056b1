import { type ExportedType, switchedOn } from '../exported-type';
import { languageOf } from '../language';
import { markdownOf } from '../markdown';
import { pictureOf, pictureWithFile } from '../picture';
import { textOf } from '../row';

export const partner: ExportedType = {
  type: 'partner',
  uid: 'api::partner.partner',
  shown: switchedOn,
  populate: { logo: pictureWithFile },
  data: ({ row, files }) => ({
    name: textOf(row, 'name'),
    shortName: textOf(row, 'shortName'),
    slug: textOf(row, 'slug'),
    language: languageOf(row),
    summary: textOf(row, 'summary'),
    description: markdownOf(row, 'description', files),
    logo: pictureOf(row, 'logo', files),
    website: textOf(row, 'website'),
    email: textOf(row, 'email'),
    phone: textOf(row, 'phone'),
    checkedOn: textOf(row, 'checkedOn'),
    updatedAt: textOf(row, 'updatedAt'),
  }),
};
