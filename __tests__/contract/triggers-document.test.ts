import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { fillTriggersDocument } from '../../scripts/readme-parts.mjs'
import { judge, type KnownPermission } from '../../src/core/admission.ts'
import { toCommandTable } from '../../src/core/conversation.ts'
import { WHENS } from '../../src/core/policy-config.ts'
import type { Actor } from '../../src/core/records.ts'
import { TOPICS } from '../../src/core/topic.ts'
import { policyOf } from '../support/config.ts'

const DOCUMENT = readFileSync(resolve(import.meta.dirname, '../../docs/triggers.md'), 'utf8')

type Asker = { readonly actor: Actor | null; readonly permissions: readonly KnownPermission[] }
const PERSON: Actor = { login: 'mona', isBot: false }
const POLICY = policyOf({ 'allowed-bots': 'helper' })

/** Who the columns of the table speak of. An account that GitHub does not find has no permission. */
const COLUMNS: Readonly<Record<string, Asker>> = {
  'admin, maintain, write': { actor: PERSON, permissions: ['admin', 'maintain', 'write'] },
  'triage, read, none': { actor: PERSON, permissions: ['triage', 'read', 'none'] },
  'bot in `allowed-bots`': { actor: { login: 'helper[bot]', isBot: true }, permissions: [null] },
  'any other bot': { actor: { login: 'stranger[bot]', isBot: true }, permissions: [null] },
  'deleted account': { actor: null, permissions: [null] },
  'GitHub says 404': { actor: PERSON, permissions: ['none'] },
  'GitHub says 403, 500 or nothing': { actor: PERSON, permissions: ['unknown'] },
}

describe('docs/triggers.md', () => {
  test('has the commands that the help has', () => {
    expect(DOCUMENT).toBe(fillTriggersDocument(DOCUMENT, toCommandTable()))
  })

  test('says of everyone who may ask what the program says, for every way in', () => {
    const [head, ...rows] = readTable('Way in')
    const columns = (head ?? []).slice(2)
    expect(columns).toEqual(Object.keys(COLUMNS))
    const expected = columns.map((column) => toResult(COLUMNS[column]))
    expect(rows.map(([, , ...results]) => results)).toEqual(
      rows.map(([wayIn]) => (wayIn === 'clock' ? ['entry', '', '', '', '', '', ''] : expected)),
    )
    expect(rows.length).toBe(7)
  })

  test.each([
    ['value of the input when', WHENS.map((when) => `when: ${when}`)],
    ['topic of a question', TOPICS],
  ])('names every %s', (_, names) => {
    expect(names.filter((name) => !DOCUMENT.includes(name))).toEqual([])
  })
})

/** `entry`, or the reason why not; all permissions of a column come to the same. */
function toResult(asker: Asker | undefined): string {
  if (asker === undefined) return 'nobody'
  const results = asker.permissions.map((permission) => {
    const refusal = judge(asker.actor, permission, POLICY)
    return refusal === null ? 'entry' : `\`${refusal.reason}\``
  })
  return [...new Set(results)].join(' or ')
}

/** Cells of the table whose first column has this name; the line below the head is left out. */
function readTable(name: string): readonly (readonly string[])[] {
  const table = DOCUMENT.split('\n\n').find((block) => block.startsWith(`| ${name} |`)) ?? ''
  return table
    .split('\n')
    .filter((line) => !line.startsWith('|---'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
}
