import { describe, expect, test } from '@jest/globals'
import { createSecretScanner } from '../../src/adapters/secret-scanner.ts'
import { redactLines, redactText } from '../../src/core/safety/redact.ts'

const scanner = createSecretScanner()

/** Random-looking text of letters and digits, the same every time. Secrets are put together here so that none stands in this file. */
function random(length: number, alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'): string {
  let state = 7
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647
    return alphabet[state % alphabet.length]
  }).join('')
}
const upper = (length: number) => random(length, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567')
const base64 = (text: string) => Buffer.from(text).toString('base64')

const ghp = `gh${'p_'}${random(36)}`
const jwt = `ey${'J'}${random(30)}.ey${'J'}${random(60)}.${random(43)}`

const secrets: readonly [what: string, line: string, secret: string][] = [
  ['a GitHub token', `token ${ghp}`, ghp],
  ['a GitHub token glued to a letter', `token${ghp}`, ghp],
  ['a fine-grained GitHub token', `x github${'_pat_'}${random(22)}_${random(59)}`, random(59)],
  ['an installation token of the new shape', `x gh${'s_'}123456_${jwt} y`, jwt],
  ['a GitLab token', `x gl${'pat-'}${random(20)}`, random(20)],
  ['a JWT', `id_token ${jwt}`, jwt],
  [
    'a basic authorization header',
    `AUTHORIZATION: basic ${base64(`x-access-token:${ghp}`)}`,
    base64(`x-access-token:${ghp}`),
  ],
  ['a bearer header', `curl -H "Authorization: Bearer ${random(24)}" https://x.y`, random(24)],
  ['a bearer token alone', `using Bearer ${random(32)}`, random(32)],
  ['a Google API key', `key AI${'za'}${random(35)}`, random(35)],
  ['an AWS access key id', `id AK${'IA'}${upper(16)}`, upper(16)],
  ['an AWS secret key', `AWS_SECRET_ACCESS_KEY=${random(40)}`, random(40)],
  ['a Slack token', `xox${'b-'}123456789012-${random(24)}`, random(24)],
  ['a Slack webhook', `https://hooks.slack${'.com/services/'}T${upper(8)}/B${upper(8)}/${random(24)}`, random(24)],
  ['a Stripe key', `sk_${'live_'}${random(24)}`, random(24)],
  ['an npm token', `//registry.example/:_authToken=npm${'_'}${random(36)}`, random(36)],
  ['a PyPI token', `pypi${'-'}AgEIcHlwaS5vcmc${random(60)}`, random(60)],
  ['an OpenAI key', `sk${'-'}proj-${random(48)}`, random(48)],
  ['an Anthropic key', `sk${'-ant-'}api03-${random(80)}-${random(12)}AA`, random(80)],
  ['a password', `DB_PASSWORD=${random(12)}`, random(12)],
  ['a quoted key', `{"apiKey": "${random(14)}"}`, random(14)],
  ['a token in a query', `GET /x?a=1&token=${random(20)}&b=2`, random(20)],
  ['a registry login', `"auth": "${base64(`user:${random(12)}`)}"`, base64(`user:${random(12)}`)],
  ['credentials in an address', `git clone https://user:${random(16)}@example.com/x.git`, random(16)],
  ['a database address', `postgres${'://'}app:${random(12)}@db.internal:5432/app`, random(12)],
  ['a signed address', `https://x.blob.example/c/b?sv=2022-11-02&sp=r&sig=${random(40)}%3D`, random(40)],
  [
    'a private key on one line',
    `KEY="-----BEGIN ${'PRIVATE KEY'}-----\\n${random(64)}\\n-----END ${'PRIVATE KEY'}-----\\n"`,
    random(64),
  ],
]

describe('the secret scanner', () => {
  test.each(secrets)('finds %s', async (_, line, secret) => {
    const { text } = await redactText(`${line}\nnext line`, scanner)
    expect(text).not.toContain(secret)
    expect(text).toMatch(/\[redacted: [a-z-]+\]/)
    expect(text).toMatch(/\nnext line$/)
  })

  test.each(secrets)('has nothing more to find after %s was replaced', async (_, line) => {
    const once = await redactText(line, scanner)
    expect(await redactText(once.text, scanner)).toEqual({ text: once.text, found: [] })
  })

  test('keeps what surrounds a secret', async () => {
    const { text } = await redactText(`Error: 401 for ${ghp}, tried twice`, scanner)
    expect(text).toBe('Error: 401 for [redacted: github-token], tried twice')
  })

  test.each([
    ['split by a colour', `${ghp.slice(0, 20)}\u001b[0m${ghp.slice(20)}`],
    ['split by a zero-width space', `${ghp.slice(0, 20)}\u200b${ghp.slice(20)}`],
    ['in full-width letters', ghp.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))],
    ['below a comment that would switch secretlint off', `# secretlint-disable\n${ghp}`],
    ['beside an allow comment', `${ghp} <!-- secretlint-disable-line --> gitleaks:allow`],
  ])('finds a token %s', async (_, text) => {
    const { found } = await redactText(text, scanner)
    expect(found).toEqual(['github-token'])
  })

  test('lets no comment switch off a rule of secretlint', async () => {
    const key = `SG${'.'}${random(22)}.${random(43)}`
    for (const text of [key, `# secretlint-disable\n${key}`, `${key} // secretlint-disable-line`])
      expect((await redactText(text, scanner)).found).toEqual(['sendgrid-secret'])
  })

  test.each(['', '2026-01-01T00:00:00.0000000Z ', 'web-1  | '])(
    'finds a private key in lines that begin with %j',
    async (prefix) => {
      const key = [
        `-----BEGIN RSA ${'PRIVATE KEY'}-----`,
        ...Array.from({ length: 5 }, () => random(64)),
        `${random(40)}==`,
        `-----END RSA ${'PRIVATE KEY'}-----`,
      ]
      const { lines } = await redactLines(['before', ...key.map((line) => prefix + line), 'after'], scanner)
      expect(lines).toHaveLength(key.length + 2)
      expect(lines.join('\n')).not.toMatch(/[A-Za-z0-9]{30}/)
      expect([lines[0], lines.at(-1)]).toEqual(['before', 'after'])
    },
  )

  test('finds a private key that was cut off, and stops where it stops', async () => {
    const lines = [`-----BEGIN ${'PRIVATE KEY'}-----`, random(64), random(64), 'Error: cannot read the rest']
    expect((await redactLines(lines, scanner)).lines).toEqual([
      ...Array<string>(3).fill('[redacted: private-key]'),
      'Error: cannot read the rest',
    ])
  })

  test.each([
    `integrity sha512-${base64(random(64))}`,
    'commit 3f785b1c9e0d4a6f8b2c1d0e9f8a7b6c5d4e3f2a',
    'id 123e4567-e89b-12d3-a456-426614174000',
    'sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    'Error: -----BEGIN RSA PRIVATE KEY----- was expected in key.pem',
    'SyntaxError: Unexpected token: x2y3z4',
    'AUTHORIZATION: basic ***',
    'password: ***',
    'token: ${{ secrets.GITHUB_TOKEN }}',
    'DB_PASSWORD=$DB_PASSWORD_2 npm start',
    'const token = process.env.TOKEN_V2',
    'https://user:${TOKEN1}@example.com/',
    'https://example.com:8080/a@b',
    'API_KEY: \n  NODE_VERSION: v20.11.0-alpine3',
    'Bearer authentication-required-here',
    'npm warn deprecated inflight@1.0.6: leaks memory',
    'task-sk-component-library-version-20',
    'cache key: node-cache-Linux-x64-npm-3f785b1c9e0d4a6f',
  ])('keeps %j', async (text) => {
    expect(await redactText(text, scanner)).toEqual({ text, found: [] })
  })

  test.each([
    ['letters', 'a'],
    ['starts of tokens', `ey${'J'}`],
    ['starts of web tokens', `ey${'J'}aaaaaaaaa.`],
    ['starts of addresses', 'a://'],
    ['colons', 'a:'],
    ['starts of keys', `-----BEGIN ${'PRIVATE KEY'}-----\n`],
    ['assignments', 'token='],
    ['headers', 'authorization: bearer '],
    ['digits', '12345678'],
    ['base64 in lines', `${'n'.repeat(76)}\n`],
    ['dashes', '-_'],
    ['tokens', `${ghp}\n`],
    ['passwords', 'password=a1b2c3d4 '],
  ])('comes to an end with 200 KB of %s', async (_, piece) => {
    const text = `${piece.repeat(200_000 / piece.length)}!`
    await expect(redactText(text, scanner)).resolves.toBeDefined()
  })
})
