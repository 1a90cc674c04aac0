// The check of an entry, from its file and a git checkout alone: what was verified, what people changed since, what no longer matches, and
// what does not fit the format.
import { checkProse } from './core/check/advice.ts'
import { type Edits, findEdits } from './core/check/edits.ts'
import { checkFrontMatter, type ReadMatter } from './core/check/front-matter.ts'
import { checkHeadings } from './core/check/headings.ts'
import { findLinks, type Link, listAnchors, toDestination, toLinkRemark } from './core/check/links.ts'
import { countRemarks, type Remark, sortRemarks } from './core/check/remark.ts'
import {
  commitsOf,
  type GitRecord,
  isSame,
  type Reading,
  restsOn,
  toSourceRemarks,
  toTexts,
} from './core/check/sources.ts'
import { type StoredEntry, toStoredEntry } from './core/check/stored.ts'
import { type Address, parseAddress } from './core/entry/address.ts'
import type { EndComment, Source } from './core/entry/end-comment.ts'
import { toCount } from './core/facts.ts'
import { describeFailure, PortFailure, UserError } from './core/failure.ts'
import { makeSafe } from './core/safety/safe-records.ts'
import { toEntryLines } from './core/verify/file/entry-lines.ts'
import type { Clock, LinkedFiles, ReadFrontMatter, RecordedHistory, SecretScanner, Sha256 } from './ports.ts'

/** An entry and its path from the root of its repository, with forward slashes. */
export type EntryFile = { readonly path: string; readonly text: string }

export type CheckPorts = {
  /** Null where the entry is in no git checkout, or git is not there. */
  readonly history: RecordedHistory | null
  readonly files: LinkedFiles
  readonly readFrontMatter: ReadFrontMatter
  readonly sha256: Sha256
  readonly clock: Clock
}

export type Checked = {
  readonly remarks: readonly Remark[]
  /** One sentence: what of the entry is as it was verified. */
  readonly summary: string
}

/** An entry -> what there is to say of it. Whatever text it holds is checked; only bugs throw. */
export async function checkEntry(file: EntryFile, ports: CheckPorts): Promise<Checked> {
  const entry = toStoredEntry(file.text)
  const { comment, lines, commentLine } = entry
  const edits = findEdits(entry, ports.sha256)
  const matter = readMatter(file.text, ports.readFrontMatter)
  const [readings, links, knownBy] = await Promise.all([
    readSources(comment, ports),
    checkLinks(findLinks(lines), file, { lines, ports }),
    orNull(ports.history?.findTimeOf(file.path)),
  ])
  const form = checkFrontMatter(matter, {
    lines,
    fileName: file.path.split('/').at(-1) ?? '',
    isOurs: comment !== null,
    knownBy: knownBy ?? ports.clock.now(),
  })
  const remarks = sortRemarks([
    ...form,
    ...checkHeadings(lines, { isOurs: comment !== null }),
    // A time of the wrong form contradicts others too: once is enough.
    ...checkProse(lines).filter(({ line }) => !form.some((remark) => remark.level === 'error' && remark.line === line)),
    ...links,
    ...edits.remarks,
    ...(comment === null ? [] : toSourceRemarks(readings, comment, { ...edits, commentLine })),
    ...toCommentRemarks(entry),
  ])
  return {
    remarks,
    summary: `${summarise(entry, edits, { readings, sha256: ports.sha256 })}; ${countRemarks(remarks)}`,
  }
}

function toCommentRemarks({ isCommentBroken, commentLine }: StoredEntry): readonly Remark[] {
  if (!isCommentBroken) return []
  const message = 'the comment at the end cannot be read: the entry was checked as one that was written by hand'
  return [{ line: commentLine, level: 'warning', message }]
}

function readMatter(text: string, read: ReadFrontMatter): ReadMatter {
  try {
    return { kind: 'data', data: read(text).data }
  } catch (failure) {
    if (!(failure instanceof UserError)) throw failure
    return { kind: 'unreadable', why: /: it (.*?)\.?$/s.exec(failure.message)?.[1] ?? failure.message }
  }
}

function summarise(
  { comment, text, below }: StoredEntry,
  { standing, remarks }: Edits,
  { readings, sha256 }: { readings: readonly Reading[]; sha256: Sha256 },
): string {
  if (comment === null) return 'written by hand, so nothing in it was machine-verified'
  const broken = readings.filter(({ kind }) => kind === 'gone' || kind === 'differs').map(({ source }) => source.id)
  const known = new Set(comment.sources.map(({ id }) => id))
  const isKept = (cite: string) => !cite.startsWith('E') || known.has(cite.split('.', 1)[0] ?? '')
  const verified = standing.filter(
    (sentence) => sentence.cites.every(isKept) && !broken.some((id) => restsOn(sentence, id)),
  )
  const isUntouched = below.trim() === '' && sha256(text) === comment.text
  const how = isUntouched
    ? 'the text is as it was written'
    : remarks.length === 0
      ? 'only white space was changed'
      : `people changed it in ${toCount(remarks.length, 'place')}`
  const count = (kind: Reading['kind']) => readings.filter((reading) => reading.kind === kind).length
  const sources = [
    [count('matches'), 'as cited'],
    [broken.length, 'no longer so'],
    [count('not-at-hand'), 'not at hand'],
    [count('elsewhere'), 'not in git (digest kept)'],
  ] as const
  const said = sources.filter(([n]) => n > 0).map(([n, what]) => `${n} ${what}`)
  const evidence = said.length === 0 ? '' : `; evidence: ${said.join(', ')}`
  return `${how}; ${verified.length} of ${toCount(comment.sentences.length, 'sentence')} as verified${evidence}`
}

async function readSources(comment: EndComment | null, ports: CheckPorts): Promise<readonly Reading[]> {
  const { history } = ports
  const sources = (comment?.sources ?? []).map((source) => ({ source, address: parseAddress(source) }))
  const shas = [...new Set(sources.flatMap(({ address }) => commitsOf(address)))]
  const states = new Map(
    await mapInTurn(
      shas,
      async (sha) => [sha, history === null ? null : await orNull(history.findCommit(sha))] as const,
    ),
  )
  const isSameRepository =
    (comment?.repository ?? '').toLowerCase() === (history?.webUrl ?? 'none').toLowerCase() ||
    [...states.values()].some((state) => state !== null && state !== 'missing')
  const isShallow = (await orNull(history?.isShallow())) === true
  return mapInTurn(sources, async ({ source, address }): Promise<Reading> => {
    if (address.kind === 'elsewhere') return { source, kind: 'elsewhere' }
    const notAtHand = (why: string): Reading => ({ source, kind: 'not-at-hand', why })
    if (history === null) return notAtHand('there is no git checkout')
    const lost = commitsOf(address).find((sha) => states.get(sha) !== 'on-a-branch')
    if (lost !== undefined && isShallow) return notAtHand('this is a shallow clone')
    if (lost !== undefined && !isSameRepository) return notAtHand('this checkout has none of its commits')
    if (lost !== undefined) return { source, kind: 'gone', sha: lost }
    try {
      return {
        source,
        kind: (await readsTheSame(source, address, { history, sha256: ports.sha256 })) ? 'matches' : 'differs',
      }
    } catch (failure) {
      if (!(failure instanceof PortFailure)) throw failure
      return notAtHand(isShallow ? 'this is a shallow clone' : describeFailure(failure))
    }
  })
}

/** Each of these starts a git or opens a file: a file that names thousands must not start them all at once. */
const AT_ONCE = 16

async function mapInTurn<T, R>(items: readonly T[], map: (item: T) => Promise<R>): Promise<readonly R[]> {
  const mapped: R[] = []
  for (let at = 0; at < items.length; at += AT_ONCE)
    mapped.push(...(await Promise.all(items.slice(at, at + AT_ONCE).map(map))))
  return mapped
}

/** Asks for the same thing once. */
function onceFor<R>(read: (key: string) => Promise<R>): (key: string) => Promise<R> {
  const known = new Map<string, Promise<R>>()
  return (key) => {
    const found = known.get(key) ?? read(key)
    known.set(key, found)
    return found
  }
}

/** Null where there is nobody to ask, or no answer. */
async function orNull<T>(read: Promise<T> | undefined): Promise<T | null> {
  try {
    return (await read) ?? null
  } catch (failure) {
    if (failure instanceof PortFailure) return null
    throw failure
  }
}

/** Evidence is cleaned before it is cited: what is read again goes the same way. What held a secret is not read again. */
async function readsTheSame(
  source: Source,
  address: Address,
  { history, sha256 }: { history: RecordedHistory; sha256: Sha256 },
): Promise<boolean> {
  const { records } = await makeSafe(await readRecord(address, history), { scanner: NO_SCANNER, known: [] })
  return isSame(source, toTexts(records, source, address), sha256)
}

const NO_SCANNER: SecretScanner = { find: async () => [] }

async function readRecord(address: Address, history: RecordedHistory): Promise<GitRecord> {
  switch (address.kind) {
    case 'commit':
      return { kind: 'commit', commits: (await history.readCommit(address.sha)).commits }
    case 'diff': {
      const files = await history.listChanges(address.base, address.head)
      return { kind: 'diff', files: files.filter(({ path }) => address.path === null || path === address.path) }
    }
    case 'file':
      return { kind: 'file', lines: (await history.readFile(address.path, address.sha)).split(/\r?\n/) }
    case 'elsewhere':
      return { kind: 'file', lines: [] }
  }
}

async function checkLinks(
  links: readonly Link[],
  file: EntryFile,
  { lines, ports }: { lines: StoredEntry['lines']; ports: CheckPorts },
): Promise<readonly Remark[]> {
  const { history, files } = ports
  const anchors = listAnchors(lines)
  const isShallow = (await orNull(history?.isShallow())) !== false
  const findCommit = onceFor(async (sha) => orNull(history?.findCommit(sha)))
  const findFile = onceFor(async (path) => {
    const linked = await files.find(path)
    const isText = linked !== null && linked.markdown !== null
    return linked === null ? null : { anchors: isText ? listAnchors(toEntryLines(linked.markdown ?? '')) : null }
  })
  const whyBroken = async (link: Link): Promise<string | null> => {
    const to = toDestination(link, { path: file.path, webUrl: history?.webUrl ?? null })
    switch (to.kind) {
      case 'not-ours':
        return null
      case 'nowhere':
        return 'it leads out of the repository'
      case 'heading':
        return anchors.has(to.anchor) ? null : 'there is no such heading in this file'
      case 'commit':
        // Somebody else's branch may hold a commit that a shallow clone lacks.
        return isShallow || (await findCommit(to.sha)) !== 'missing' ? null : 'the repository has no such commit'
      case 'file': {
        const linked = await findFile(to.path)
        if (linked === null) return 'there is no such file'
        if (to.anchor === null || linked.anchors === null || /^l\d/.test(to.anchor)) return null
        return linked.anchors.has(to.anchor) ? null : 'there is no such heading in that file'
      }
    }
  }
  const checked = await mapInTurn(links, async (link) => ({ link, why: await whyBroken(link) }))
  return checked.flatMap(({ link, why }) => (why === null ? [] : [toLinkRemark(link, why)]))
}
