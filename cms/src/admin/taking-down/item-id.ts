/** Which item of Strapi is meant. */
export interface ItemId {
  uid: string;
  documentId: string;
}
