import { notFound } from '@tanstack/react-router';
import { ApiProblem } from '../api/problem';

/** What a page reads before it is drawn: nothing of that name, or an address that cannot be one, is not there. */
export async function found<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApiProblem && (error.status === 404 || error.status === 400)) throw notFound();
    throw error;
  }
}
