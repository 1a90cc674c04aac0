import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { findBreaches } from './house-rules.ts'

const SRC = resolve(import.meta.dirname, '../../src')

function readSources(): Map<string, string> {
  const paths = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => path.split(sep).join('/'))
  return new Map(paths.map((path) => [path, readFileSync(join(SRC, path), 'utf8')]))
}

const SOURCES = readSources()

test('src keeps the rules of the house', async () => {
  expect(SOURCES.size).toBeGreaterThan(50)
  expect(await findBreaches(SOURCES)).toEqual([])
})

describe('a file that is added to src is refused where', () => {
  test.each([
    [
      'core reads files',
      'core/new.ts',
      "import { readFile } from 'node:fs/promises'\nexport const read = readFile",
      ['core/new.ts imports package:node:fs/promises'],
    ],
    [
      'core knows a port',
      'core/new.ts',
      "import type { Clock } from '../ports.ts'\nexport type New = Clock",
      ['core/new.ts imports ports.ts'],
    ],
    [
      'core knows the type of an adapter',
      'core/new.ts',
      "import type {\n  GitHubClient,\n} from '../adapters/github/client.ts'\nexport type New = GitHubClient",
      ['core/new.ts imports adapters/github/client.ts'],
    ],
    [
      'core passes a type of a package on',
      'core/new.ts',
      "export type { Octokit } from '@octokit/rest'\nexport const a = 1",
      ['core/new.ts imports package:@octokit/rest'],
    ],
    [
      'core loads all of zod',
      'core/new.ts',
      "import * as z from 'zod'\nexport const schema = z.string()",
      ['core/new.ts imports package:zod'],
    ],
    ['core looks at the clock', 'core/new.ts', 'export const now = () => Date.now()', ['core/new.ts uses Date.now']],
    ['core throws dice', 'core/new.ts', 'export const odds = () => Math.random()', ['core/new.ts uses Math.random']],
    [
      'a stage is new and has no room',
      'polish.ts',
      "import { draft } from './draft.ts'\nexport const polish = draft",
      ['polish.ts is in no room'],
    ],
    [
      'an adapter imports a stage',
      'adapters/new.ts',
      "import { draft } from '../draft.ts'\nexport const a = draft",
      ['adapters/new.ts imports draft.ts'],
    ],
    [
      'an adapter decides with core',
      'adapters/new.ts',
      "import { render } from '../core/entry/render.ts'\nexport const a = render",
      ['adapters/new.ts imports more than types of core/entry/render.ts'],
    ],
    [
      'an adapter imports an adapter of another folder',
      'adapters/github/new.ts',
      "import { sha256 } from '../machine.ts'\nexport const a = sha256",
      ['adapters/github/new.ts imports adapters/machine.ts'],
    ],
    [
      'an adapter is loaded late by another folder',
      'adapters/new.ts',
      "export const a = () => import('./github/client.ts')",
      ['adapters/new.ts imports adapters/github/client.ts'],
    ],
    ['an export is the default', 'core/new.ts', 'export default 1', ['core/new.ts has a default export']],
    [
      'a file passes everything on',
      'core/new.ts',
      "export * from './config.ts'\nexport const a = 1",
      ['core/new.ts only passes on what others export'],
    ],
    [
      'a file is a barrel',
      'core/new.ts',
      "// The words.\nexport {\n  REASONS,\n} from './outcome.ts'\nexport type { Config } from './config.ts'\n",
      ['core/new.ts only passes on what others export'],
    ],
    ['a file is too long', 'core/new.ts', `${'\n'.repeat(350)}export const a = 1`, ['core/new.ts has 351 lines']],
  ])('%s', async (_, path, source, breaches) => {
    expect(await findBreaches(new Map([[path, source]]))).toEqual(breaches)
  })
})

describe('a line that is added to a file of src is refused where', () => {
  test.each([
    [
      'a stage imports an adapter',
      'gather.ts',
      "import { sha256 } from './adapters/machine.ts'",
      ['gather.ts imports adapters/machine.ts'],
    ],
    [
      'a stage loads an adapter late',
      'journal.ts',
      "export const late = () => import('./adapters/runner.ts')",
      ['journal.ts imports adapters/runner.ts'],
    ],
    [
      'a stage uses Node',
      'publish.ts',
      "import { createHash } from 'node:crypto'",
      ['publish.ts imports package:node:crypto'],
    ],
    [
      'the ports need more than types',
      'ports.ts',
      "import { REASONS } from './core/outcome.ts'",
      ['ports.ts imports more than types of core/outcome.ts'],
    ],
    ['one composition root imports the other', 'action.ts', "import './cli.ts'", ['action.ts imports cli.ts']],
    [
      'two files know each other by type alone',
      'core/outcome.ts',
      "import type { Trigger } from './trigger.ts'",
      [expect.stringMatching(/core\/outcome\.ts -> core\/trigger\.ts|core\/trigger\.ts -> core\/outcome\.ts/)],
    ],
  ])('%s', async (_, path, line, breaches) => {
    const changed = new Map(SOURCES).set(path, `${line}\n${SOURCES.get(path)}`)
    const before = await findBreaches(SOURCES)
    expect((await findBreaches(changed)).filter((breach) => !before.includes(breach))).toEqual(breaches)
  })
})
