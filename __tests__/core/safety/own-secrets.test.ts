import { expect, test } from '@jest/globals'
import { toOwnSecrets } from '../../../src/core/safety/own-secrets.ts'

test('values of variables that are named after credentials are secrets, each once, short ones and plain ones are not', () => {
  expect(
    toOwnSecrets({
      GITHUB_TOKEN: 'ghs_0123456789ab',
      ACTIONS_RUNTIME_TOKEN: 'runtime-0123456789',
      'INPUT_GITHUB-TOKEN': 'ghs_0123456789ab',
      'INPUT_OPENAI-API-KEY': ' sk-0123456789abcd ',
      'INPUT_MAX-INPUT-TOKENS': '000000024000',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token.test/request',
      DB_PASSWORD: 'short',
      SECRET: undefined,
      HOME: '/a/home/with/a/long/name',
    }),
  ).toEqual(['ghs_0123456789ab', 'runtime-0123456789', 'sk-0123456789abcd'])
})
