import { type Graph, type Node, PREFIXES, type Term } from './graph';

/** The description in JSON-LD 1.1, its context within it so that a reader asks no other host. */
export function toJsonLd(graph: Graph): string {
  return JSON.stringify({ '@context': PREFIXES, '@graph': graph.map(toObject) }, null, 2);
}

function toObject({ iri, type, properties }: Node) {
  const said = Object.entries(properties).filter(([, terms]) => terms.length > 0);
  return {
    '@id': iri,
    '@type': type,
    ...Object.fromEntries(said.map(([name, terms]) => [name, terms.map(toValue)])),
  };
}

function toValue(term: Term) {
  if ('iri' in term) return { '@id': term.iri };
  return 'language' in term
    ? { '@value': term.text, '@language': term.language }
    : { '@value': term.text, '@type': term.datatype };
}
