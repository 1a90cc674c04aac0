import { describe, expect, test } from '@jest/globals'
import type { Config } from '../src/core/config.ts'
import { PortFailure } from '../src/core/failure.ts'
import { publish, sight } from '../src/publish.ts'
import type { Shelf } from '../src/shelf.ts'
import { configOf } from './support/config.ts'
import { fakeConsole, fakeRepository, MAIN } from './support/fake-ports.ts'
import { aGreenRun, anEffort, aPull, aRedRun, aRun, aStreak, sha256, write } from './support/gathered.ts'

const CONFIG = configOf({ 'pull-request-labels': 'journal' })
const BRANCH = 'journal/main-bad1000000'
const PATH = 'docs/journals/20261102-0914-npm-missing-script-build-prod.md'
const SHELF: Shelf = { baseBranch: 'main', baseCommit: MAIN, entries: [], names: [], pastEntries: [], gaps: [] }

const manuscriptOf = (gathered: ReturnType<typeof aRedRun>) => ({
  ...write(gathered),
  run: gathered.runs?.run ?? null,
  effort: anEffort(),
  isForced: false,
})

function world(over: Parameters<typeof fakeRepository>[0] = {}) {
  const fake = fakeRepository(over)
  const console = fakeConsole()
  const send = async (gathered = aRedRun(), config: Partial<Config> = {}, over: Partial<Shelf> = {}) => {
    const shelf = { ...SHELF, ...over }
    const ports = {
      repository: fake.repository,
      console,
      sha256,
      clock: { now: () => '2026-11-02T12:00:00Z' },
      config: { ...CONFIG, ...config },
      webUrl: 'https://github.com/octo/shop',
    }
    const manuscript = manuscriptOf(gathered)
    const seen = await sight(manuscript.dossier, shelf, ports)
    return publish(manuscript, { shelf, seen, rewrite: async () => manuscript }, ports)
  }
  return { ...fake, console, send }
}

test('a new entry becomes a commit, a branch and a draft pull request with its labels', async () => {
  const { send, writes, fileOn, pulls } = world()
  expect(await send()).toMatchObject({
    outcome: { kind: 'journaled', reason: 'entry-created' },
    operation: 'created',
    path: PATH,
    branch: BRANCH,
    pull: { number: 12, isDraft: true },
    compareUrl: null,
  })
  expect(writes).toEqual([
    `commit: Add the journal entry ${PATH.split('/').at(-1)}`,
    `create ${BRANCH}`,
    'open 12',
    'label 12: journal',
  ])
  expect(fileOn(BRANCH, PATH)).toBe(write(aRedRun()).markdown)
  expect(pulls[0]?.title).toBe('Journal: run 42 went red on 2026-11-02')
})

test('the same entry a second time changes nothing', async () => {
  const { send, writes } = world()
  await send()
  const before = writes.length
  expect(await send()).toMatchObject({
    outcome: { kind: 'unchanged', reason: 'entry-up-to-date' },
    operation: 'unchanged',
  })
  expect(writes).toHaveLength(before)
})

test('a later red run updates the entry and its pull request', async () => {
  const { send, writes, fileOn, pulls } = world()
  await send()
  const first = pulls[0]?.body ?? ''
  pulls[0] = aPull({ ...pulls[0], body: `My words.\n\n${first}\n\nMore of them.` })
  const later = aStreak([['bad2', '09:30']])
  expect(await send(later)).toMatchObject({ operation: 'updated', path: PATH, pull: { number: 12 } })
  expect(writes.slice(4)).toEqual([
    `commit: Update the journal entry ${PATH.split('/').at(-1)}`,
    `move ${BRANCH}`,
    'update 12',
  ])
  expect(fileOn(BRANCH, PATH)).toBe(write(later).markdown)
  expect(pulls[0]?.body).toMatch(/^My words\.\n\n[\s\S]+\n\nMore of them\.$/)
  expect(pulls[0]?.body).not.toContain(first)
})

test('a pull request whose receipt a person took away is not written to, and its entry is', async () => {
  const { send, writes, pulls } = world()
  await send()
  pulls[0] = aPull({ ...pulls[0], body: 'My words.' })
  expect(await send(aStreak([['bad2', '09:30']]))).toMatchObject({ operation: 'updated' })
  expect(writes).not.toContain('update 12')
})

test('an older event does not take back what a newer one wrote', async () => {
  const { send, writes } = world()
  await send(aStreak([['bad2', '09:30']]))
  const before = writes.length
  expect(await send(aRedRun())).toMatchObject({ operation: 'unchanged', outcome: { reason: 'entry-is-newer' } })
  expect(writes).toHaveLength(before)
})

test('an incident that another workflow told already is told once', async () => {
  const { send, writes } = world()
  await send()
  const before = writes.length
  const other = aRedRun({ run: aRun({ workflowId: 10, workflowName: 'Nightly' }) })
  expect(await send(other)).toMatchObject({ operation: 'unchanged', outcome: { reason: 'told-by-another-workflow' } })
  expect(writes).toHaveLength(before)
})

test('an entry that a person edited is left alone', async () => {
  const { send, repository, branches, writes } = world()
  await send()
  const tip = branches.get(BRANCH) ?? ''
  const text = write(aRedRun()).markdown.replace('Nobody wrote it down', 'I was tired')
  branches.set(BRANCH, await repository.commitFile({ parent: tip, path: PATH, text, message: 'Tell it' }))
  const before = writes.length
  expect(await send(aStreak([['bad2', '09:30']]))).toMatchObject({
    operation: 'unchanged',
    outcome: { reason: 'edited-by-a-person' },
  })
  expect(writes).toHaveLength(before)
})

test('a closed pull request is a no, and a merged entry is done', async () => {
  const closed = world()
  await closed.send()
  const [pull] = closed.pulls
  if (pull !== undefined) closed.pulls[0] = { ...pull, state: 'closed' }
  expect((await closed.send()).outcome.reason).toBe('pull-request-closed')

  const { dossier } = write(aRedRun())
  const past = {
    path: PATH,
    title: '',
    date: '',
    severity: '',
    tags: [],
    fingerprint: null,
    incidentKey: dossier.incident.key,
  }
  const merged = world()
  expect(await merged.send(aRedRun(), {}, { pastEntries: [past] })).toMatchObject({
    outcome: { reason: 'pull-request-merged' },
    path: PATH,
  })
  expect(merged.writes).toEqual([])
})

test('a dry run writes nothing', async () => {
  const { send, writes } = world()
  expect(await send(aRedRun(), { dryRun: true })).toMatchObject({
    outcome: { kind: 'dry-run' },
    operation: 'none',
    path: PATH,
    branch: null,
  })
  expect(writes).toEqual([])
})

describe('where GitHub is in the way', () => {
  const refuse = (status: number) => async (): Promise<never> => {
    throw new PortFailure('it is not allowed', { status })
  }

  test('a token that may not open pull requests leaves the branch, and says where to open it', async () => {
    const { send, console, writes } = world({ openPull: refuse(403) })
    expect(await send()).toMatchObject({
      outcome: { kind: 'blocked', reason: 'pull-request-blocked' },
      operation: 'created',
      compareUrl: `https://github.com/octo/shop/compare/main...${BRANCH}?expand=1`,
    })
    expect(writes).toContain(`create ${BRANCH}`)
    expect(console.lines.at(-1)).toContain('warning: The pull request could not be opened: it is not allowed.')
  })

  test('any other refusal of the pull request leaves the branch as well; a bug stays a bug', async () => {
    expect(await world({ openPull: refuse(500) }).send()).toMatchObject({ outcome: { kind: 'blocked' }, pull: null })
    const broken = async (): Promise<never> => {
      throw new TypeError('a bug')
    }
    await expect(world({ openPull: broken }).send()).rejects.toThrow(TypeError)
  })

  test('a receipt that cannot be brought up to date is said, and changes nothing', async () => {
    const { send, console } = world({ updatePull: refuse(502) })
    await send()
    expect(await send(aStreak([['bad2', '09:30']]))).toMatchObject({ outcome: { reason: 'entry-updated' } })
    expect(console.lines.at(-1)).toBe(
      'warning: The receipt in the pull request could not be brought up to date: it is not allowed.',
    )
  })

  test('labels that cannot be added are said, and change nothing', async () => {
    const { send, console } = world({ addLabels: refuse(404) })
    expect(await send()).toMatchObject({ outcome: { reason: 'entry-created' } })
    expect(console.lines.at(-1)).toBe('warning: The labels could not be added: it is not allowed.')
  })

  test('a branch that somebody else created meanwhile gets a pull request, not a second entry', async () => {
    const theirs = world()
    const { repository, branches, writes } = theirs
    let isFirst = true
    const createBranch = repository.createBranch
    repository.createBranch = async (name, commit) => {
      if (isFirst) branches.set(name, commit)
      isFirst = false
      return createBranch(name, commit)
    }
    expect(await theirs.send()).toMatchObject({ operation: 'created', pull: { number: 12 } })
    expect(writes.filter((write) => write.startsWith('commit'))).toHaveLength(1)
  })

  test('a branch that never stands still is given up', async () => {
    const { send, writes } = world({ createBranch: async () => false })
    await expect(send()).rejects.toThrow(`the branch ${BRANCH} moved 3 times`)
    expect(writes.filter((write) => write.startsWith('commit'))).toHaveLength(3)
  })
})

test.each([
  ['120000', 'a symlink'],
  ['160000', 'a submodule'],
  ['100644', 'a file'],
])('a journal folder of mode %s is refused: it is %s', async (mode, what) => {
  const { send, writes } = world()
  await expect(send(aRedRun(), {}, { entries: [{ path: 'docs', mode, sha: 'x' }] })).rejects.toThrow(
    `docs is ${what} in the repository`,
  )
  expect(writes).toEqual([])
})

test('another incident gets another branch', async () => {
  const { send, branches } = world()
  await send()
  await send(aRedRun({ run: aRun({ branch: 'dev' }), lastGreen: aGreenRun() }))
  expect([...branches.keys()]).toEqual(['main', BRANCH, 'journal/dev-bad1000000'])
})
