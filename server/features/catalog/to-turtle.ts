import type { Quad_Object } from 'n3';
import { expand, type Graph, type Name, PREFIXES, type Term } from './graph';

/** The description in Turtle (W3C Recommendation 2014). */
export async function toTurtle(graph: Graph): Promise<string> {
  // Few ask for it, and every start would wait for it.
  const { DataFactory, Writer } = await import('n3');
  const { namedNode, literal } = DataFactory;
  const toObject = (term: Term): Quad_Object => {
    if ('iri' in term) return namedNode(term.iri);
    return literal(term.text, 'language' in term ? term.language : namedNode(expand(term.datatype)));
  };
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { iri, type, properties } of graph) {
    const subject = namedNode(iri);
    writer.addQuad(subject, namedNode(RDF_TYPE), namedNode(expand(type)));
    for (const [name, terms] of Object.entries(properties)) {
      const predicate = namedNode(expand(name as Name));
      for (const term of terms) writer.addQuad(subject, predicate, toObject(term));
    }
  }
  return await new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
