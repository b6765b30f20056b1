/** The part of Strapi's menu items that this file reads. */
interface MenuItem {
  type?: string;
}

/** Items for whoever builds forms in the admin. Ours are kept in git, and put right at every start. */
const forBuilders = ['edit-the-model', 'configure-the-view'];

/** Leaves in the menus beside an item only what an editor has use for. */
export function withoutBuilding<Item extends MenuItem>(items: readonly Item[]): Item[] {
  return items.filter(({ type }) => type === undefined || !forBuilders.includes(type));
}
