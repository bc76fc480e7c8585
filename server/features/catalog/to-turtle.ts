import { DataFactory, Writer } from 'n3';
import { expand, type Graph, PREFIXES, type Term } from './graph';

const { namedNode, literal } = DataFactory;
const RDF_TYPE = namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

/** The description in Turtle (W3C Recommendation 2014). */
export function toTurtle(graph: Graph): Promise<string> {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { iri, type, properties } of graph) {
    const subject = namedNode(iri);
    writer.addQuad(subject, RDF_TYPE, namedNode(expand(type)));
    for (const [name, terms] of Object.entries(properties)) {
      const predicate = namedNode(expand(name as keyof typeof properties));
      for (const term of terms) writer.addQuad(subject, predicate, toObject(term));
    }
  }
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}

function toObject(term: Term) {
  if ('iri' in term) return namedNode(term.iri);
  return literal(term.text, 'language' in term ? term.language : namedNode(expand(term.datatype)));
}
