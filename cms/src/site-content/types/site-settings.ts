import type { ExportedType } from '../exported-type';
import { flagOf, textOf } from '../row';

export const siteSettings: ExportedType = {
  type: 'site-settings',
  uid: 'api::site-settings.site-settings',
  shown: {},
  populate: {},
  data: ({ row }) => ({
    organisationName: textOf(row, 'organisationName'),
    shortName: textOf(row, 'shortName'),
    tagline: textOf(row, 'tagline'),
    contactEmail: textOf(row, 'contactEmail'),
    demonstration: flagOf(row, 'demonstration'),
    tagAuthority: textOf(row, 'tagAuthority'),
    tagDate: textOf(row, 'tagDate'),
    updatedAt: textOf(row, 'updatedAt'),
  }),
};
