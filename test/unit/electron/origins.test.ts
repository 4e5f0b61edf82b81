import { expect, test } from 'vitest';
import { browserEditionAddress } from '#build/address.ts';
import { appOrigin } from '#electron/contract/app-origin.ts';

// The origin is part of the database's address: with another one every leader would find an empty vault.
test('the origins of both editions never change', () => {
  expect(appOrigin.page).toBe('app://leeway/');
  expect(`${appOrigin.scheme}://${appOrigin.host}/`).toBe(appOrigin.page);
  expect(browserEditionAddress).toEqual({ host: '127.0.0.1', port: 47615 });
});
