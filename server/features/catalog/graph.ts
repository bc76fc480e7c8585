/** The vocabularies a description is written in. Names below are prefixed with these: `dcat:Dataset`. */
export const PREFIXES = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

export type Name = `${keyof typeof PREFIXES}:${string}`;

/** What a property says: another thing by its address, a text in a language, or a value of a type. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language: 'sv' | 'en' }
  | { readonly text: string; readonly datatype: Name };

/** One thing with an address of its own, and what is said of it. Nothing is anonymous: portals refuse blank nodes. */
export interface Node {
  readonly iri: string;
  readonly type: Name;
  readonly properties: Readonly<Record<Name, readonly Term[]>>;
}

/** A description as RDF, in no syntax. */
export type Graph = readonly Node[];

/** The whole address that a prefixed name stands for. */
export function expand(name: Name): string {
  const [prefix, local] = name.split(':', 2) as [keyof typeof PREFIXES, string];
  return `${PREFIXES[prefix]}${local}`;
}
