import { describe, expect, test } from 'vitest';
import { type Invitation, invitationMail } from '../../server/mail/invitation-mail';
import { emailChangedMail, newEmailMail, passwordChangedMail, resetMail } from '../../server/mail/texts';

const AASA = { name: 'Åsa Öberg', email: 'asa@exempel.se', language: 'sv' } as const;
const KIM = { name: 'Kim', email: 'kim@exempel.se', language: 'en' } as const;
const LINK = {
  address: 'https://lagesbild.example/lank#hemligt',
  expiresAt: new Date('2025-01-22T12:00:00Z'),
};
const INVITATION: Invitation = {
  by: 'Anna Ek',
  roles: [{ organisation: 'Farsta stadsdelsnämnd', role: 'reader' }],
};
const CONTACT = 'trygghet@exempel.se';

describe('A mail', () => {
  test('invites in the words of the reader, with the link on a line of its own and the hour in Stockholm', () => {
    expect(invitationMail(AASA, LINK, CONTACT, INVITATION)).toEqual({
      recipient: 'asa@exempel.se',
      subject: 'Välkommen till Lägesbild',
      body: [
        'Hej Åsa Öberg!',
        '',
        'Anna Ek har bjudit in dig till Lägesbild, där stadens trygghetsprogram följs upp, som läsare i Farsta stadsdelsnämnd. Öppna länken och välj ett lösenord, så är du inloggad:',
        '',
        'https://lagesbild.example/lank#hemligt',
        '',
        'Länken fungerar en gång, fram till 22 januari 2025 kl. 13:00. Är det för sent kan den som bjöd in dig göra en ny.',
        '',
        'Väntade du dig ingen inbjudan? Då behöver du inte göra något.',
        '',
        'Har du frågor? Skriv till trygghet@exempel.se.',
        '',
      ].join('\n'),
    });
  });

  test.each([
    [
      'an invitation',
      (...[to, link, contact]: Parameters<typeof resetMail>) => invitationMail(to, link, contact, INVITATION),
    ],
    ['a new password', resetMail],
    ['a new address', newEmailMail],
  ])('about %s says in English, too, until when its link works', (_, mail) => {
    const { body } = mail(KIM, LINK, null);
    expect(body).toMatch(/^Hello Kim,\n\n/);
    expect(body).toContain('\n\nhttps://lagesbild.example/lank#hemligt\n\n');
    expect(body).toContain('once, until 22 January 2025 at 13:00');
    expect(body).not.toMatch(/\.\n\n$|null|undefined/);
  });

  test.each([
    [
      'password',
      passwordChangedMail(AASA, LINK.expiresAt, null),
      passwordChangedMail(KIM, LINK.expiresAt, CONTACT),
    ],
    [
      'address',
      emailChangedMail(AASA, 'ny@exempel.se', LINK.expiresAt, null),
      emailChangedMail(KIM, 'ny@exempel.se', LINK.expiresAt, CONTACT),
    ],
  ])('tells of a changed %s, and whom to turn to if it was somebody else', (_, swedish, english) => {
    expect(swedish.body).toContain('22 januari 2025 kl. 13:00');
    expect(swedish.body).toMatch(/Var det inte du\? Hör genast av dig till en administratör hos er\.\n$/);
    expect(english.body).toContain('22 January 2025 at 13:00');
    expect(english.body).toMatch(/tell us at once\.\n\nAny questions\? Write to trygghet@exempel\.se\.\n$/);
  });

  test('a name cannot add lines of its own to what the house says', () => {
    const { body } = invitationMail(
      { ...AASA, name: 'Eva\r\n\r\nÖppna https://evil.example\u2028' },
      LINK,
      null,
      { by: 'Anna\nhttps://evil.example', roles: [] },
    );
    expect(body.split('\n')[0]).toBe('Hej Eva Öppna https://evil.example!');
    expect(body).toContain('\n\nAnna https://evil.example har bjudit in dig');
  });
});
