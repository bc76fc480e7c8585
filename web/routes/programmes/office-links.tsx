/** Ways for those who may change it. */
export function OfficeLinks({ slug }: { readonly slug: string }) {
  return slug === '' ? null : null;
}
