/** Every picture that the demo content may use. Each has a drawing of the same name beside this file. */
export const pictureNames = ['hills', 'stepping-stones', 'papers', 'six-circles', 'open-doors'] as const;
export type PictureName = (typeof pictureNames)[number];
