import { expect, test } from '@jest/globals'
import { connect } from '../adapters/github/connect.ts'
import { startTestGitHub } from './test-github.ts'
import { createReader } from '../../src/adapters/github/reader.ts'
import { createJournalRepository } from '../../src/adapters/github/journal-repository.ts'

test('all ports', async () => {
  const github = await startTestGitHub()
  const client = connect(github as never) as never
  const reader = createReader(client)
  const journal = createJournalRepository(client)
  const [a = '', b = ''] = await github.git.commit({ files: { 'x/y.txt': 'a', '.github/workflows/ci.yml': 'on: push\n' } }, { files: { 'x/y.txt': 'b' } })
  const jobs = Array.from({ length: 300 }, (_, i) => ({ name: `j${i}`, conclusion: 'failure' as const, log: `log ${i}`, steps: [{ name: 's' }], annotations: [{ message: 'm' }] }))
  const run = github.world.addRun({ sha: b, attempts: [{ jobs: [{}] }, { jobs }] })
  const fork = github.world.addRun({ sha: b, head: 'gone' })
  const issue = github.world.addIssue({ comments: Array.from({ length: 130 }, (_, i) => ({ body: `c${i}` })) })
  const timed = async (name: string, p: () => Promise<unknown>) => { const t = performance.now(); const r = await p(); console.log(name, (performance.now() - t).toFixed(0), 'ms', JSON.stringify(r)?.slice(0, 160)) }
  await timed('run', () => reader.readRun(run.id))
  await timed('fork', () => reader.readRun(fork.id))
  await timed('jobs', () => reader.listJobs(run.id, { attempts: 'all' }))
  await timed('runs', () => reader.listRuns({ workflowId: 77, branch: 'main', createdBefore: '2027-01-01T00:00:00Z' }))
  await timed('log', async () => { let n = 0; for await (const c of await reader.openJobLog(run.attempts[1]?.jobs[0]?.id ?? 0)) n += c.length; return n })
  await timed('ann', () => reader.listAnnotations(run.attempts[1]?.jobs[0]?.id ?? 0))
  await timed('compare', () => reader.compare(a, b))
  await timed('commit', () => reader.readCommit(b))
  await timed('file', () => reader.readFile('.github/workflows/ci.yml', b))
  await timed('pullsOf', () => reader.listPullsOf(b))
  await timed('issue', () => reader.readIssue(issue.number))
  await timed('comments', () => reader.listComments(issue.number))
  await timed('branch', () => journal.readBranch('none/x'))
  await timed('folder', () => journal.readFolder(b, 'x'))
  await timed('texts', async () => [...await journal.readTexts((await journal.readFolder(b, 'x')).filter(e => e.mode === '100644').map(e => e.sha))])
  const c = await journal.commitFile({ parent: b, path: 'docs/journals/a.md', text: 'hi', message: 'M' })
  await timed('create', async () => [await journal.createBranch('journal/x', c), await journal.createBranch('journal/x', c)])
  const c2 = await journal.commitFile({ parent: c, path: 'docs/journals/a.md', text: 'hi 2', message: 'M' })
  await timed('move', async () => [await journal.moveBranch('journal/x', c2), await journal.moveBranch('journal/x', c)])
  await timed('pull', () => journal.openPull({ title: 't', body: 'b', branch: 'journal/x', base: 'main', isDraft: true }))
  await timed('pull again', () => journal.openPull({ title: 't', body: 'b', branch: 'journal/x', base: 'main', isDraft: true }))
  await timed('update', () => journal.updatePull(2, { title: 't', body: 'b' }))
  await timed('labels', () => journal.addLabels(2, ['journal']))
  await timed('list', () => journal.listPullsFrom('journal/x'))
  await github.stop()
  expect(1).toBe(1)
})
