import { Problem } from './problem';

/** 422: what is asked for cannot be. @param path the field that says so */
export const impossible = (code: string, path: string, detail: string): Problem =>
  new Problem({ status: 422, code, detail, errors: [{ path, code, message: detail }] });

/** 409: what is stored stands against it. */
export const inTheWay = (code: string, detail: string): Problem => new Problem({ status: 409, code, detail });
