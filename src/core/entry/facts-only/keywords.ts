// What an entry is found by: the words of its file name and its tags. Codes and names of the error come before words, words before the kind.
import { allLogs, type Dossier, findLine } from '../../dossier.ts'
import { toErrorHead, toPlace } from './title.ts'

const MAX_SLUG_WORDS = 5
const MAX_TAGS = 5
const MAX_WORKFLOW_WORDS = 3
/** Primary lines whose words count: the first causes. */
const MAX_LINES = 3

/** Too general to tell one failure from another, or part of every path and package. */
const DULL = words(
  'a about after again all an and any are at be been before both but by can cannot could did do does done during each err error errors every ' +
    'exception exit exited code expected fail failed failing fails failure failures file files for found from had has have http https if in ' +
    'info into is it its job like line lines looks made make message more most must never next no not null of on once only or other our out ' +
    'over process completed command received run running same see should since some step such test tests than that the their them then there these times ' +
    'they this those thread to too true false undefined under unexpected until usr bin src lib main var home was warning went were what when ' +
    'where which while will with without would wrong xxx you your com org net www example two three four five six seven eight nine ten twice',
)

/** Tools whose name says what kind of failure it was. */
const TOOLS = words(
  'ansible babel bazel biome black buildx bun bundler cargo checkstyle clang clippy cmake composer cypress deno docker dotnet ' +
    'eslint flake8 gcc git go gofmt gradle helm jest junit kotlin kubectl make maven mocha mvn mypy next ninja node npm nuget phpunit pip ' +
    'playwright pnpm poetry prettier pylint pytest python rake rollup rspec rubocop ruby ruff rust rustc sass shellcheck stylelint swift ' +
    'terraform tox tsc turbo typescript unittest uv vite vitest webpack xcodebuild yarn',
)

/** Codes that a search engine knows: TS2345, E0308, CS1002, SC2086, ECONNREFUSED, ERR_MODULE_NOT_FOUND. */
const CODE =
  /\b(?:[A-Z]{1,5}\d{3,5}|E(?!RROR|XCEPT|XPECT|MPTY|NABLE|XIT|XTRA|NTRY|XECUT)[A-Z]{4,}[A-Z0-9]*|ERR_[A-Z0-9_]+)\b/g
const STATUS = /\b(?:HTTP|status(?: code)?|error:?) (4\d\d|5\d\d)\b/i
const EXIT = /\bexit(?:ed with)?(?: code| status)? (12[4-9]|13\d|14[0-3])\b/i
/** Names of classes, tests and modules, as they are written: TypeError, TotalTest, test_round. */
const NAME = /\b(?:[A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+|[a-z]+(?:_[a-z0-9]+)+)\b/g

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** Words for the file name, most telling first. */
export function toSlugWords(dossier: Dossier): readonly string[] {
  if (dossier.incident.kind === 'pattern') return [...toPatternWords(dossier), 'failures', 'pattern']
  const place = [toPlace(dossier) ?? '', dossier.incident.workflow?.name ?? '']
  const found = [
    ...toTools(dossier).slice(0, 1),
    ...toCodes(dossier).slice(0, 1),
    ...toSubjectWords(dossier),
    ...place.flatMap(toPlainWords),
  ]
  const distinct = [...new Set(found)].slice(0, MAX_SLUG_WORDS)
  return distinct.length > 1 || dossier.category === 'unknown' ? distinct : [...distinct, dossier.category]
}

/** Tags: the kind of failure, its tools, codes, names and rare words. All but the kind occur in the evidence. */
export function toTags(dossier: Dossier): readonly string[] {
  if (dossier.incident.kind === 'pattern') return ['pattern', ...toPatternWords(dossier)]
  const isTold = dossier.category !== 'unknown' && dossier.category !== 'other'
  const tags = [
    ...(isTold ? [dossier.category] : []),
    ...toTools(dossier).slice(0, 2),
    ...toCodes(dossier).slice(0, 2),
    ...toNames(dossier).slice(0, 1),
    ...toSubjectWords(dossier).slice(0, dossier.exhibits.thread === null ? 2 : 3),
    ...toPlainWords(dossier.incident.workflow?.name ?? ''),
  ]
  const distinct = [...new Set(tags)].slice(0, MAX_TAGS)
  return distinct.length > 0 ? distinct : [dossier.incident.kind === 'issue' ? 'issue' : dossier.category]
}

/** Words of the workflow that failed most often: it may be called CI. */
function toPatternWords({ story }: Dossier): readonly string[] {
  const words = story.pattern?.leader.workflow.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? []
  return [...new Set(words)].slice(0, MAX_WORKFLOW_WORDS)
}

/** What the entry is about, in the words of the evidence. */
function toSubject(dossier: Dossier): string {
  const { issue, request, deployment } = dossier.exhibits
  if (deployment !== null) return `${deployment.records.deployment.environment} ${toErrorHead(dossier) ?? ''}`
  return issue?.lines[0]?.text ?? request?.lines[0]?.text ?? toErrorHead(dossier) ?? ''
}

/** Words of the subject. What people call it has words of every kind: those that logs and changes have too come first. */
function toSubjectWords(dossier: Dossier): readonly string[] {
  const found = toPlainWords(toSubject(dossier))
  if (dossier.exhibits.thread === null) return found
  const records = dossier.evidence.filter(({ kind }) => kind === 'log' || kind === 'diff')
  const known = new Set(
    records.flatMap(({ lines }) => lines.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? [])),
  )
  return [...found.filter((word) => known.has(word)), ...found.filter((word) => !known.has(word))]
}

function primaryText(dossier: Dossier): string {
  return dossier.primaryErrorLines
    .slice(0, MAX_LINES)
    .map((id) => findLine(dossier, id) ?? '')
    .join('\n')
}

function toCodes(dossier: Dossier): readonly string[] {
  const text = primaryText(dossier)
  const status = STATUS.exec(text)?.[1]
  const exit = EXIT.exec(text)?.[1]
  return [
    ...(text.match(CODE) ?? []).map((code) => code.toLowerCase().replaceAll('_', '-')),
    ...(status === undefined ? [] : [`http-${status}`]),
    ...(exit === undefined ? [] : [`exit-${exit}`]),
  ]
}

function toNames(dossier: Dossier): readonly string[] {
  return (toErrorHead(dossier)?.match(NAME) ?? []).map((name) => name.toLowerCase().replaceAll('_', '-'))
}

/** Known tools in the error itself and in what the step ran, in the order in which they turn up. */
function toTools(dossier: Dossier): readonly string[] {
  const [finding] = dossier.exhibits.findings
  const [log] = allLogs(dossier.exhibits)
  const commands = [
    finding?.step?.run ?? '',
    finding?.finding.failedStep?.name ?? '',
    ...(log?.log.excerpt.commands ?? []),
  ]
  const found =
    [primaryText(dossier), ...commands]
      .join('\n')
      .toLowerCase()
      .match(/[a-z][a-z0-9]+/g) ?? []
  return [...new Set(found.filter((word) => TOOLS.has(word)))]
}

/** Plain lower-case words of at least three letters that say something. */
function toPlainWords(text: string): readonly string[] {
  const found = text.toLowerCase().match(/(?<![a-z0-9])[a-z][a-z0-9]{2,24}(?![a-z0-9])/g) ?? []
  return found.filter((word) => !DULL.has(word) && !/\d{2}/.test(word) && !/^[a-f0-9]{6,}$/.test(word))
}
