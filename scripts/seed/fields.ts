import { documentKind, inspectionKind, partnerKind, topicKind } from './kinds.ts';
import type { Media } from './media.ts';
import type { Fields } from './place.ts';
import type { PlacedIds } from './placed-ids.ts';
import type { DemoDocument, DemoInspection, DemoNewsItem, PictureUse } from './shapes.ts';

/** A document as Strapi's admin sends it, shown on the site. */
export async function documentFields(item: DemoDocument, ids: PlacedIds, media: Media): Promise<Fields> {
  const { source, inspection, ...rest } = item;
  const where = 'link' in source ? { source: 'link', ...source } : { source: 'file', file: await media.sampleReport() };
  return { ...rest, ...where, inspection: ids.connect(inspectionKind.uid, [inspection]), showOnSite: true };
}

/**
 * An inspection before its documents are there: they name it, and it names them. It stays hidden until
 * {@link completedInspectionFields} are saved, which is also how an interrupted seeding finds out what is missing.
 */
export function hiddenInspectionFields({ areasOfWeakness, milestones, ...rest }: DemoInspection): Fields {
  return { ...rest, showOnSite: false };
}

/** What is added to an inspection once its documents are there. */
export function completedInspectionFields({ areasOfWeakness, milestones }: DemoInspection, ids: PlacedIds): Fields {
  const withDocument = <Part extends { document: string | null }>(part: Part) => ({
    ...part,
    document: ids.connect(documentKind.uid, [part.document]),
  });
  return {
    areasOfWeakness: areasOfWeakness.map((area) => ({ ...area, checkpoints: area.checkpoints.map(withDocument) })),
    milestones: milestones.map(withDocument),
    showOnSite: true,
  };
}

/** A news item as Strapi's admin sends it. */
export async function newsItemFields(item: DemoNewsItem, ids: PlacedIds, media: Media): Promise<Fields> {
  return {
    ...item,
    cover: item.cover && (await pictureFields(item.cover, media)),
    topics: ids.connect(topicKind.uid, item.topics),
    partners: ids.connect(partnerKind.uid, item.partners),
    documents: ids.connect(documentKind.uid, item.documents),
    inspection: ids.connect(inspectionKind.uid, [item.inspection]),
  };
}

async function pictureFields({ picture, ...rest }: PictureUse, media: Media): Promise<Fields> {
  return { ...rest, file: await media.picture(picture) };
}
