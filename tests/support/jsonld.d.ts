/** The one thing the tests ask of jsonld, which brings no types. */
declare module 'jsonld' {
  const jsonld: {
    toRDF(document: object, options: { readonly format: 'application/n-quads' }): Promise<string>;
  };
  // biome-ignore lint/style/noDefaultExport: so the package is made.
  export default jsonld;
}
