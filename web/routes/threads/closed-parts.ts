import { type ComponentType, lazy } from 'react';
import { addClosedTexts } from '../../text/language';

/** What an open page has for those who write: it comes with their texts, when somebody is here who may. */
const forWriters = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    await addClosedTexts();
    return { default: await load() };
  });

const parts = () => import('../thread-editing/item-writing');

export const InterventionWriting = forWriters(async () => (await parts()).InterventionWriting);
export const ProblemWriting = forWriters(async () => (await parts()).ProblemWriting);
