import { describe, expect, test } from '@jest/globals'
import { toDigest } from '../../src/core/dossier.ts'
import { render } from '../../src/core/entry/render.ts'
import { type Published, planPublication } from '../../src/core/publication.ts'
import { aPull, aRedRun, aRun, dossierOf, sha256, shaOf, write } from '../support/gathered.ts'

const { dossier, draft, markdown } = write(aRedRun())
const PATH = 'docs/journals/20261102-0914-missing-script.md'
const TIP = shaOf('71b')
const CONTEXT: Parameters<typeof planPublication>[2] = {
  dossier,
  digest: toDigest(dossier, sha256),
  directory: 'docs/journals',
  filenameFormat: 'YYYYMMDD-HHmm-slug',
}
const NOTHING: Published = { pull: null, entry: null, branchTip: null, names: [], mergedPath: null }

function plan(published: Partial<Published>, over: Partial<typeof CONTEXT> = {}) {
  const entry = { markdown, slugWords: ['missing', 'script'] }
  return planPublication(entry, { ...NOTHING, ...published }, { ...CONTEXT, ...over })
}

const existing = (text: string, isEdited = false) => ({ entry: { path: PATH, text, isEdited }, branchTip: TIP })

test('a new incident gets a new file, named after its first detection', () => {
  expect(plan({})).toEqual({ kind: 'create', path: PATH })
  expect(plan({}, { filenameFormat: 'YYMMDDHHmm-slug' })).toMatchObject({
    path: 'docs/journals/2611020914-missing-script.md',
  })
})

test('a name that is taken gets a number', () => {
  expect(plan({ names: ['20261102-0914-missing-script.md'] })).toMatchObject({
    path: 'docs/journals/20261102-0914-missing-script-2.md',
  })
})

test('the entry of the incident is updated in place, on its branch', () => {
  const pull = aPull()
  const older = write(aRedRun({ run: aRun({ updatedAt: '2026-11-02T09:16:00Z' }) })).markdown
  expect(plan({ ...existing(older), pull })).toEqual({ kind: 'update', path: PATH, tip: TIP, pull })
})

test('a branch with the entry but without a pull request gets one', () => {
  expect(plan(existing(markdown))).toEqual({ kind: 'open-pull', path: PATH })
})

describe('left alone is', () => {
  test.each<[string, Partial<Published>, string, string | null]>([
    ['an entry that is merged', { mergedPath: 'docs/journals/old.md' }, 'pull-request-merged', 'docs/journals/old.md'],
    ['one whose pull request was closed', { pull: aPull({ state: 'closed' }) }, 'pull-request-closed', null],
    [
      'one whose pull request was merged and changed since',
      { pull: aPull({ state: 'closed', isMerged: true }) },
      'pull-request-merged',
      null,
    ],
    ['one that a person edited', { ...existing(markdown, true), pull: aPull() }, 'edited-by-a-person', PATH],
    ['one without our comment', { ...existing('# Mine\n'), pull: aPull() }, 'edited-by-a-person', PATH],
    [
      'one of another incident',
      { ...existing(markdown.replace(/"key":"main@/, '"key":"dev@')), pull: aPull() },
      'edited-by-a-person',
      PATH,
    ],
    [
      'one that another workflow tells',
      { ...existing(markdown.replace('"workflow":9', '"workflow":8')), pull: aPull() },
      'told-by-another-workflow',
      PATH,
    ],
    [
      'one that knows a later run',
      { ...existing(markdown.replace('"runs":["700.1"]', '"runs":["700.1","701.1"]')), pull: aPull() },
      'entry-is-newer',
      PATH,
    ],
    [
      'one that knows a later attempt',
      { ...existing(markdown.replace('"runs":["700.1"]', '"runs":["700.2"]')), pull: aPull() },
      'entry-is-newer',
      PATH,
    ],
    ['one that a person took off its branch', { branchTip: TIP, pull: aPull() }, 'edited-by-a-person', null],
    ['one that says all of this', { ...existing(markdown), pull: aPull() }, 'entry-up-to-date', PATH],
  ])('%s', (_, published, reason, path) => {
    expect(plan(published)).toEqual({ kind: 'leave-alone', reason, path, pull: published.pull ?? null })
  })
})

test('the slug comes from the draft', () => {
  const entry = { markdown, slugWords: draft.slugWords }
  expect(planPublication(entry, NOTHING, CONTEXT)).toEqual({
    kind: 'create',
    path: 'docs/journals/20261102-0914-npm-missing-script-build-prod.md',
  })
  expect(dossierOf(aRedRun()).incident.detectedAt).toBe('2026-11-02T09:14:00Z')
})

describe('an entry that a model wrote', () => {
  const writer = { kind: 'model', name: 'm-1', mended: 0 } as const
  const told = render(draft, dossier, { sha256, writer }).markdown

  test('is not told again in other words', () => {
    expect(plan({ ...existing(told), pull: aPull() })).toMatchObject({
      kind: 'leave-alone',
      reason: 'entry-up-to-date',
    })
  })

  test('is told again where there is more to tell', () => {
    expect(plan({ ...existing(told), pull: aPull() }, { digest: 'another' })).toMatchObject({ kind: 'update' })
  })

  test('still gets its pull request where that is missing', () => {
    expect(plan(existing(told))).toEqual({ kind: 'open-pull', path: PATH })
  })
})
