// Entries from labelled logs: `npm run bench -- entries FOLDER`, where FOLDER has a cases.json that lists logs with the lines, names and
// signals that a reader has to see. Every log goes through `dist/cli.js write`; every entry is held against the structural checks.
import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { readFrontMatter } from '../src/adapters/front-matter-reader.ts'
import { EvidenceBook } from '../src/core/evidence.ts'
import { cleanLine } from '../src/core/safety/sanitize.ts'
import { checkConsistency } from '../src/core/verify/file/consistency.ts'
import { toEntryLines } from '../src/core/verify/file/entry-lines.ts'
import { findUnproven } from '../src/core/verify/file/rendered.ts'
import { checkFencedLines } from '../src/core/verify/file/rendered-copies.ts'
import { checkForm } from '../src/core/verify/file/rendered-form.ts'
import { describeFinding, type Finding } from '../src/core/verify/findings.ts'
import { percent, table, type Verdict } from './table.ts'

/** The issue that asks for this: what matters stands in a fence in at least this share of the entries. */
const MIN_SHOWN = 0.8
const PARALLEL = 2

type Case = {
  readonly id: string
  readonly set: string
  readonly log: string
  readonly truth: {
    readonly spans?: readonly (readonly [number, number])[]
    readonly names?: readonly (readonly string[])[]
    readonly signals?: readonly {
      readonly value: string
      readonly critical: boolean
      readonly aliases: readonly string[]
    }[]
  }
}
type Row = {
  readonly set: string
  readonly id: string
  readonly isShown: boolean
  readonly findings: readonly Finding[]
  readonly crash: string | null
  readonly fenceLines: number
  readonly words: number
}

const run = promisify(execFile)

export async function bench([folder]: readonly string[]): Promise<Verdict> {
  if (folder === undefined) throw new Error('give the folder of the labelled logs: npm run bench -- entries FOLDER')
  const cases: readonly Case[] = JSON.parse(readFileSync(join(folder, 'cases.json'), 'utf8'))
  const out = mkdtempSync(join(tmpdir(), 'journal-writer-entries-'))
  const rows: Row[] = []
  const queue = [...cases.entries()]
  try {
    const worker = async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift())
        rows.push(await judge(next[1], { folder, out: join(out, String(next[0])) }))
    }
    await Promise.all(Array.from({ length: PARALLEL }, worker))
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
  return report(rows)
}

async function judge(item: Case, { folder, out }: { folder: string; out: string }): Promise<Row> {
  const log = join(folder, item.log)
  const cli = join(import.meta.dirname, '..', 'dist', 'cli.js')
  const row = { set: item.set, id: item.id, isShown: false, findings: [], crash: null, fenceLines: 0, words: 0 }
  try {
    // The log's own folder is no repository of the failed project: the working folder is one without any.
    await run(process.execPath, [cli, 'write', '--log', log, '--out', out], { cwd: tmpdir(), maxBuffer: 1 << 26 })
  } catch (failure) {
    return { ...row, crash: String(failure instanceof Error && 'stderr' in failure ? failure.stderr : failure).trim() }
  }
  const [name = ''] = readdirSync(out)
  const markdown = readFileSync(join(out, name), 'utf8')
  const source = readFileSync(log, 'utf8').replace(/\n$/, '').split('\n').map(clean)
  const evidence = new EvidenceBook()
  const numbered = source.map((text, index) => ({ text: cleanLine(text), sourceLine: index + 1, repeats: 0 }))
  evidence.add({ kind: 'log', title: '', url: null, at: null, actor: null, trust: 'outsider', lines: numbered })
  // What was redacted in the entry is not in the log; that it was is no finding.
  const lines = toEntryLines(markdown)
  const findings = [
    ...checkForm(lines, { fileName: name }),
    ...checkFencedLines(lines, evidence.all),
    ...findUnproven(lines, evidence.all),
    ...checkConsistency(lines),
  ].filter(({ detail }) => !detail.includes('[redacted: '))
  const { data } = readFrontMatter(markdown)
  if (Object.keys(data).join(' ') !== 'date time severity tags author')
    findings.push({ code: 'front-matter', where: name, detail: 'read back', at: null })
  const fences = [...markdown.matchAll(/^(`{3,})\w*\n([\s\S]*?)^\1$/gm)].map((match) => match[2] ?? '')
  const prose = markdown
    .replace(/^(`{3,})\w*\n[\s\S]*?^\1$/gm, '')
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*$/, '')
  return {
    ...row,
    findings,
    isShown: isShown(item, source, fences.join('\n')),
    fenceLines: fences.join('').split('\n').length,
    words: prose.split(/\s+/).length,
  }
}

/** A labelled line, the name of a failed test, or a critical signal stands in a fence. */
function isShown({ truth }: Case, source: readonly string[], fences: string): boolean {
  const shown = squash(fences)
  const has = (text: string) => squash(text) !== '' && shown.includes(squash(text))
  const lines = (truth.spans ?? [])
    .flatMap(([from, to]) => source.slice(from - 1, to))
    .filter((line) => /\p{L}{3}/u.test(line))
  const fenceLines = new Set(fences.split('\n').map(squash))
  return (
    lines.some((line) => fenceLines.has(squash(line)) || (line.length > 380 && has(line.slice(0, 380)))) ||
    (truth.names ?? []).some((alternatives) => alternatives.some(has)) ||
    (truth.signals ?? []).some(
      (signal) => signal.critical && /\p{L}{3}/u.test(signal.value) && [signal.value, ...signal.aliases].some(has),
    )
  )
}

function report(rows: readonly Row[]): Verdict {
  const sets = [...new Set(rows.map(({ set }) => set))].toSorted()
  const share = (some: readonly Row[], pick: (row: Row) => boolean) => some.filter(pick).length / some.length
  const mean = (some: readonly Row[], pick: (row: Row) => number) =>
    some.reduce((sum, row) => sum + pick(row), 0) / some.length
  const line = (name: string, some: readonly Row[]) => [
    name,
    String(some.length),
    percent(share(some, (row) => row.isShown)),
    String(some.filter(({ crash }) => crash !== null).length),
    String(some.filter(({ findings }) => findings.length > 0).length),
    mean(some, (row) => row.fenceLines).toFixed(0),
    mean(some, (row) => row.words).toFixed(0),
  ]
  table([
    ['set', 'n', 'shown', 'crashes', 'with findings', 'fence lines', 'words'],
    ...sets.map((set) =>
      line(
        set,
        rows.filter((row) => row.set === set),
      ),
    ),
    line('all', rows),
  ])
  for (const { id, crash, findings } of rows) {
    if (crash !== null) console.log(`crash  ${id}: ${crash}`)
    for (const finding of findings.slice(0, 3)) console.log(`found  ${id}: ${describeFinding(finding)}`)
  }
  const shown = share(rows, (row) => row.isShown)
  const isSound = rows.every(({ crash, findings }) => crash === null && findings.length === 0)
  return {
    isOk: isSound && shown >= MIN_SHOWN,
    summary: `${percent(shown)} shown of ${rows.length}, at least ${percent(MIN_SHOWN)}; ${isSound ? 'no crash, no finding' : 'crashes or findings, see above'}`,
  }
}

/** A source line as a reader sees it: without timestamp, terminal control and what a carriage return wrote over. */
function clean(line: string): string {
  return (
    line
      .replace(/\u001b\[[0-9;?]*[ -/]*[@-~]|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)|\u001b[ -/]*[0-~]/g, '')
      .replace(/^\ufeff?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3,7}Z ?/, '')
      // What `gh run view --log` puts before every line: job, step and time.
      .replace(/^[^\t]+\t[^\t]+\t\ufeff?\d{4}-\d\d-\d\dT[\d:.]+Z ?/, '')
      .replace(/\r+$/, '')
      // Every carriage return starts the line over.
      .replace(/^[\s\S]*\r/, '')
      .replace(/(?!\t)[\p{Cc}\p{Cf}]/gu, '')
  )
}

function squash(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
