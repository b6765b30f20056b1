/**
 * `412000` → `412 KB`, `1450000` → `1.5 MB` (1 KB is 1,000 bytes, as phones count). Never less than 1 KB. The space between
 * is one that does not break.
 */
export function formatFileSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes}\u00A0KB`;
  const megabytes = bytes / 1_000_000;
  return `${megabytes < 9.95 ? megabytes.toFixed(1) : Math.round(megabytes)}\u00A0MB`;
}
