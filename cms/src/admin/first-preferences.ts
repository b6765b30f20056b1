/**
 * Sets what someone would otherwise have to find and choose at their first visit. Their own choice stays.
 */
export function setFirstPreferences(): void {
  // British English, so that dates read 13/05/2026.
  setUnlessChosen('strapi-admin-language', 'en-GB');
  // Strapi's banner for its new media library has no other switch. The name ends in the installation's id: none here.
  setUnlessChosen('STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false', 'true');
}

function setUnlessChosen(name: string, value: string): void {
  if (localStorage.getItem(name) === null) localStorage.setItem(name, value);
}
