import { Problem } from '../http/problem';

/** 409: this installation sends no mail. */
export const noMail = (): Problem =>
  new Problem({ status: 409, code: 'no_mail', detail: 'No mail can be sent; ask an administrator.' });
