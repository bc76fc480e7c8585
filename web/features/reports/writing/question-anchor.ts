/** Where a link to a question leads within its page. */
export const questionAnchor = (question: string): string => `fraga-${question}`;
