import type { ExportedType } from './exported-type';
import { glossaryTerm } from './types/glossary-term';
import { inspection } from './types/inspection';
import { inspectionDocument } from './types/inspection-document';
import { newsItem } from './types/news-item';
import { page } from './types/page';
import { partner } from './types/partner';
import { siteSettings } from './types/site-settings';
import { topic } from './types/topic';

/** Every type that readers see something of, in the order of the export: by name. */
export const exportedTypes: readonly ExportedType[] = [
  glossaryTerm,
  inspection,
  inspectionDocument,
  newsItem,
  page,
  partner,
  siteSettings,
  topic,
];
