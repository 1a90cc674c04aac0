// How good the checks are: `npm run bench -- verify [FILE]`. Every kind of fault is put into every good entry, several times; a check has to find
// it; and what a model wrote that keeps to the rules has to survive. Where a FILE is given, the entries in it (Markdown, or a text that shows entries in fences) are held against the consistency gate alone.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type GoodEntry, listWorlds, toGoodEntry } from '../__tests__/support/good-entries.ts'
import { dossierOf } from '../__tests__/support/incident-dossier.ts'
import { listIncidents, readCaseFile } from '../__tests__/support/incident-folder.ts'
import { INJURIES } from '../__tests__/support/injuries.ts'
import { tryInjury } from '../__tests__/support/injury-trial.ts'
import { loadEnglishWords } from '../src/adapters/english-words.ts'
import type { Dossier } from '../src/core/dossier.ts'
import { type Draft, draftSchema } from '../src/core/entry/draft.ts'
import { listSentences } from '../src/core/entry/draft-sentences.ts'
import { writeFromFacts } from '../src/core/entry/facts-only/writer.ts'
import { checkConsistency } from '../src/core/verify/file/consistency.ts'
import { toEntryLines } from '../src/core/verify/file/entry-lines.ts'
import { describeFinding } from '../src/core/verify/findings.ts'
import { verify } from '../src/core/verify/verify-draft.ts'
import { verifyEntry } from '../src/core/verify/verify-entry.ts'
import type { Writer } from '../src/core/writer.ts'
import { percent, table, type Verdict } from './table.ts'

/** The issue that asks for this. */
const MIN_CAUGHT = 0.98
const MAX_FALSE_ALARMS = 0.02
const MIN_SURVIVING = 0.98
/** Times that each fault is put into each entry, each time elsewhere where there is a choice. */
const SEEDS = 2
const BY_A_MODEL: Writer = { kind: 'model', name: 'a-model-4.1', mended: 0 }
/** Misses that are shown for a kind. */
const MAX_SHOWN = 2

type Row = {
  readonly name: string
  readonly injected: number
  readonly caught: number
  readonly missed: readonly string[]
}

type Reply = { readonly name: string; readonly dossier: Dossier; readonly draft: Draft }
type Obedience = { readonly written: number; readonly kept: number }

export async function bench([file, only]: readonly string[]): Promise<Verdict> {
  const { entries, replies } = await listEntries()
  const obedience = await measureObedience(replies)
  const alarms = entries.filter((entry) => verifyEntry(entry.markdown, entry).length > 0)
  for (const entry of alarms)
    for (const finding of verifyEntry(entry.markdown, entry))
      console.log(`false alarm  ${entry.name}, line ${finding.at}: ${describeFinding(finding)}`)
  const rows = INJURIES.filter(({ name }) => only === undefined || name === only).map((injury): Row => {
    const trials = entries.flatMap((entry, index) =>
      Array.from({ length: SEEDS }, (_, n) => tryInjury(injury, entry, 1000 * index + 17 * n + 1)),
    )
    const tried = trials.filter(({ kind }) => kind !== 'no-place')
    return {
      name: `${injury.kind}: ${injury.name}`,
      injected: tried.length,
      caught: tried.filter(({ kind }) => kind === 'caught').length,
      missed: tried.flatMap((trial) => (trial.kind === 'missed' ? [trial.injured] : [])),
    }
  })
  table([
    ['fault', 'caught', 'injected'],
    ...rows.map(({ name, caught, injected }) => [name, String(caught), String(injected)]),
  ])
  for (const { name, missed } of rows)
    for (const text of missed.slice(0, MAX_SHOWN)) console.log(`missed  ${name}: ${text.slice(0, 300)}`)
  if (file !== undefined) showContradictions(file)
  return toVerdict(rows, { alarms: alarms.length, entries: entries.length, obedience })
}

/** Entries of both writers about every incident that the tests have. Another source of good entries goes in here. */
async function listEntries(): Promise<{ entries: readonly GoodEntry[]; replies: readonly Reply[] }> {
  const told: GoodEntry[] = []
  const replies: Reply[] = []
  for (const name of listIncidents()) {
    const dossier = await dossierOf(name)
    told.push(toGoodEntry(`${name}, from facts`, dossier, writeFromFacts(dossier)))
    if (!existsSync(join(import.meta.dirname, '..', '__tests__', 'cases', name, 'model-reply.json'))) continue
    const reply = draftSchema.parse(JSON.parse(readCaseFile(name, 'model-reply.json')))
    replies.push({ name, dossier, draft: reply })
    told.push(toGoodEntry(`${name}, by a model`, dossier, reply, BY_A_MODEL))
  }
  return { entries: [...listWorlds(), ...told], replies }
}

/** Sentences of the golden replies, as they came, and those of them that stay. Nothing is sent back. */
async function measureObedience(replies: readonly Reply[]): Promise<Obedience> {
  const isWord = await loadEnglishWords()
  let [written, kept] = [0, 0]
  for (const { name, dossier, draft } of replies) {
    const { draft: proven, findings } = verify(draft, dossier, { isWord })
    written += listSentences(draft).length
    kept += listSentences(proven).length
    for (const finding of findings) console.log(`dropped  ${name}: ${describeFinding(finding)}`)
  }
  console.log(`obedient: ${kept} of ${written} sentences of the golden replies survive`)
  return { written, kept }
}

function toVerdict(
  rows: readonly Row[],
  { alarms, entries, obedience }: { alarms: number; entries: number; obedience: Obedience },
): Verdict {
  const sum = (pick: (row: Row) => number) => rows.reduce((total, row) => total + pick(row), 0)
  const [injected, caught] = [sum((row) => row.injected), sum((row) => row.caught)]
  const never = rows.filter((row) => row.injected === 0).map(({ name }) => name)
  const share = caught / injected
  const surviving = obedience.kept / obedience.written
  return {
    isOk:
      share >= MIN_CAUGHT && alarms / entries <= MAX_FALSE_ALARMS && surviving >= MIN_SURVIVING && never.length === 0,
    summary:
      `${caught} of ${injected} faults of ${rows.length} kinds caught (at least ${percent(MIN_CAUGHT)} asked for); ` +
      `${alarms} of ${entries} good entries with a false alarm (at most ${percent(MAX_FALSE_ALARMS)}); ` +
      `${obedience.kept} of ${obedience.written} sentences of obedient replies survive (at least ${percent(MIN_SURVIVING)})` +
      (never.length === 0 ? '' : `; nowhere to inject: ${never.join(', ')}`),
  }
}

function showContradictions(file: string): void {
  for (const [index, { text, from }] of toShownEntries(readFileSync(file, 'utf8')).entries()) {
    const findings = checkConsistency(toEntryLines(text))
    console.log(`entry ${index + 1} of the file: ${findings.length === 0 ? 'no contradiction' : ''}`)
    for (const finding of findings)
      console.log(`  line ${from + Number(finding.at)}  ${finding.code}  ${describeFinding(finding)}`)
  }
}

/** Entries that a text shows in fences; without any the file is an entry itself. Such a fence ends after the last line, which is in italics. */
function toShownEntries(text: string): readonly { text: string; from: number }[] {
  const lines = text.split(/\r?\n/)
  const starts = lines.flatMap((line, at) =>
    /^`{3,}(?:markdown|md)$/.test(line) && lines[at + 1] === '---' ? [at + 1] : [],
  )
  if (starts.length === 0) return [{ text, from: 0 }]
  return starts.map((from) => {
    const isEnd = (line: string, at: number) =>
      at > from && /^`{3,}$/.test(line) && /^\*.*\*$/.test(lines[at - 1] ?? '')
    const to = lines.findIndex(isEnd)
    return { text: lines.slice(from, to < 0 ? undefined : to).join('\n'), from }
  })
}
