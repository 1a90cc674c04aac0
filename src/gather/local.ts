// The gather stage without GitHub: logs on disk, and the commit of a git checkout that they are about.
import type { Gap } from '../core/evidence.ts'
import { toCount } from '../core/facts.ts'
import { type Change, type Gathered, NOTHING_HANDED, nothingGathered, type ReadLog } from '../core/gathered.ts'
import { condenseLog } from '../core/log/condense.ts'
import type { Console, LocalLog, LocalRepository } from '../ports.ts'
import { orGap } from './gaps.ts'
import { MAX_EXCERPT_BYTES } from './logs.ts'

/** Logs on disk, and the commit that they are about -> records and gaps. Throws PortFailure or UserError where a log cannot be read. */
export async function gatherLocal(
  input: { logs: readonly LocalLog[]; repository: LocalRepository | null; context: string | null },
  console: Console,
): Promise<Gathered> {
  const { repository } = input
  const gaps: Gap[] = []
  const logs: ReadLog[] = []
  for (const log of input.logs) {
    const excerpt = await condenseLog(await log.open(), { maxBytes: MAX_EXCERPT_BYTES })
    logs.push({ name: log.name, jobId: null, url: null, excerpt, modifiedAt: log.modifiedAt })
    console.info(`Read ${toCount(excerpt.totalLines, 'line')} of ${log.name}.`)
  }
  const change =
    repository === null ? null : await orGap(findLocalChange(logs, repository, gaps), 'the commit', { gaps, console })
  if (repository === null)
    gaps.push({ what: 'the change under test', why: 'no git repository was given', status: null })
  return {
    ...nothingGathered({ kind: 'log' }),
    handed: { ...NOTHING_HANDED, text: input.context },
    repository: repository?.webUrl?.split('/').slice(-2).join('/') ?? null,
    webUrl: repository?.webUrl ?? null,
    logs,
    change,
    gaps,
  }
}

/** The commit that the log says it checked out; else the newest one that is not younger than the log. */
async function findLocalChange(
  logs: readonly ReadLog[],
  repository: LocalRepository,
  gaps: Gap[],
): Promise<Change | null> {
  const named = logs.flatMap((log) => log.excerpt.checkedOut)
  for (const sha of named)
    if (await repository.hasCommit(sha)) return { since: 'parent', comparison: await repository.readCommit(sha) }
  const [first] = named
  if (first !== undefined) {
    gaps.push({
      what: 'the change under test',
      why: `commit ${first.slice(0, 7)} of the log is not in this repository`,
      status: null,
    })
    return null
  }
  const startedAt = logs.map((log) => log.excerpt.firstAt ?? log.modifiedAt).find((time) => time !== null) ?? null
  const sha = await repository.findCommitAt(startedAt)
  if (sha !== null) return { since: 'parent', comparison: await repository.readCommit(sha) }
  gaps.push({
    what: 'the change under test',
    why: 'every commit of the repository is younger than the log',
    status: null,
  })
  return null
}
