// Finds secrets by their shape: secretlint's recommended rules, and beside them our own table (secret-shapes.ts) for what those miss.
import type { FoundSecret, SecretScanner } from '../core/safety/redact.ts'
import { findShapes } from './secret-shapes.ts'

/** Obeys `secretlint-disable` written in the text, which anybody can write into a log. */
const COMMENT_FILTER = '@secretlint/secretlint-rule-filter-comments'

/** What a rule finds, where "<rule>-secret" would not say it. */
const NAMES: Readonly<Record<string, string>> = {
  '1password': 'onepassword-secret',
  aws: 'aws-credential',
  basicauth: 'url-password',
  'database-connection-string': 'database-password',
  gcp: 'google-credential',
  github: 'github-token',
  gitlab: 'gitlab-token',
  npm: 'npm-token',
  privatekey: 'private-key',
  slack: 'slack-token',
}

/** A scanner that loads its rules (about 160 KB) when it is first asked. */
export function createSecretScanner(): SecretScanner {
  return {
    find: async (text) => [...(await lint(text)), ...findShapes(text)],
  }
}

async function lint(content: string): Promise<readonly FoundSecret[]> {
  const [{ lintSource }, { rules }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ])
  const chosen = rules.filter((rule) => rule.meta.id !== COMMENT_FILTER)
  const result = await lintSource({
    source: { filePath: 'text', content, ext: '', contentType: 'text' },
    options: { noPhysicFilePath: true, config: { rules: chosen.map((rule) => ({ id: rule.meta.id, rule })) } },
  })
  return result.messages.map(({ ruleId, range: [start, end] }) => ({ start, end, what: toName(ruleId) }))
}

function toName(ruleId: string): string {
  const rule = ruleId.replace(/^@secretlint\/secretlint-rule-/, '')
  return NAMES[rule] ?? `${rule}-secret`
}
