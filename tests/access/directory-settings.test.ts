import { expect, test } from 'vitest';
import { checkDirectoryRules, readDirectoryRules } from '../../server/access/directory-rules-file';
import { parseConfig } from '../../server/config';
import { writeRules } from '../support/directory';

const SET = {
  OIDC_ISSUER: 'https://login.stad.example/',
  OIDC_CLIENT_ID: 'lagesbild',
  OIDC_CLIENT_SECRET: 'hemlig',
  OIDC_NAME: 'Stadens inloggning',
  OIDC_RULES: 'regler.json',
};

test('no directory is connected unless it is set', () => {
  expect(parseConfig({}).directory).toBeNull();
});

test('a directory is connected with its five settings, and asks for the usual unless told otherwise', () => {
  expect(parseConfig(SET).directory).toMatchObject({
    issuer: 'https://login.stad.example',
    scopes: ['openid', 'email', 'profile'],
  });
  expect(parseConfig({ ...SET, OIDC_SCOPES: 'openid email groups' }).directory?.scopes).toContain('groups');
});

test.each(Object.keys(SET))('%s cannot be left out alone', (name) => {
  expect(() => parseConfig({ ...SET, [name]: '' })).toThrow(name);
});

test.each([
  ['http://login.stad.example', 'unencrypted'],
  ['http://localhost.evil.example', 'not the own machine'],
  ['ftp://login.stad.example', 'no web address'],
  ['login', 'no address'],
])('the address of the directory cannot be %s: %s', (address) => {
  expect(() => parseConfig({ ...SET, OIDC_ISSUER: address })).toThrow('https-adress');
});

const RULE = { claim: 'groups', value: 'Trygghet Farsta', role: 'author', organisation: 'farsta' };
const RULES = { provision: true, roles: [RULE] };

test('rules are read from their file; addresses are not trusted unless the file says so', () => {
  expect(readDirectoryRules(writeRules(RULES))).toEqual({ ...RULES, trustAddresses: false });
});

test.each([
  ['is not JSON', '{', 'det är inte JSON'],
  ['names a role there is not', { ...RULES, roles: [{ ...RULE, role: 'boss' }] }, 'roles.0.role'],
  ['does not say whether to welcome the unknown', { roles: [] }, 'provision'],
  ['says something nobody reads', { ...RULES, provison: true }, 'provison'],
])('a file that %s is told of where it is wrong', (_what, file, told) => {
  expect(() => readDirectoryRules(writeRules(file))).toThrow(told);
});

test('a file that is not there is told of', () => {
  expect(() => readDirectoryRules('/nowhere/rules.json')).toThrow('/nowhere/rules.json');
});

test('a role that cannot be in that kind of organisation stops the start', () => {
  const standing = new Map([['farsta', 'district_committee']] as const);
  const rules = readDirectoryRules(writeRules({ ...RULES, roles: [{ ...RULE, role: 'office' }] }));
  expect(() => checkDirectoryRules('regler.json', rules, standing)).toThrow('roles.0.role: office');
});

test('an organisation that does not stand is told of and stops nothing', () => {
  const rules = readDirectoryRules(writeRules(RULES));
  expect(checkDirectoryRules('regler.json', rules, new Map())).toEqual(['farsta']);
});
