// Gates G3 and G4 of a whole file: names, ids, paths and addresses are those of the records, and nobody stands where a cause is told.
import { link } from '../../entry/markdown.ts'
import { toIssueName } from '../../entry/proposals.ts'
import type { Finding } from '../findings.ts'
import { type ShownLine, toBare, typedText } from './entry-text.ts'
import { linkTextsOf, type Rendered, report, sectionOf, sentencesIn, spoken, toSaid } from './rendered.ts'

const SHA = /(?<![\w-])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?![\w-])/g
const CAUSAL = /\b(?:because|caused?|causes|due to|broke|breaks|fault|blame|culprit|responsible|triggered)\b/i
/** A capitalised word that does something at the start of a sentence, where only a list of words could tell a name from a word. */
const NAME_ACTING =
  /(?:^(?:[#>*-]+ |\*\*)?|[.!?][*"')\]]* )(\p{Lu}\p{Ll}{2,})(?= (?:\p{Ll}+ed|was|had|has|wrote|said|told|saw|found|broke|made|ran|forgot|knew|thought|felt|went|did|put|took|sent|gave|left)\b)/gu
/** Words that begin sentences about what happened, and are nobody's name. */
const NOT_A_NAME =
  /^(?:Nobody|Somebody|Someone|Everyone|Everybody|Anyone|Nothing|Something|Everything|This|That|These|Those|They|She|Who|What|Which|When|Where|Why|How|There|Here|Both|All|None|Some|Each|One|Two|Three|Four|The|And|But|Then|Its|Our|Not|Most|Others?)$/

export function checkNames(entry: Rendered): readonly Finding[] {
  const names = toPeople(entry)
  return [
    ...checkCode(entry),
    ...checkShas(entry),
    ...checkLinks(entry),
    ...checkDone(entry),
    ...checkThanks(entry),
    ...spoken(entry).flatMap((line) => [...checkBlame(line, names), ...checkSpeaker(line, entry)]),
    ...checkOpenings(entry),
  ]
}

/** Code names something of the records, or what the draft proposes. */
function checkCode(entry: Rendered): readonly Finding[] {
  return spoken(entry).flatMap((line) => {
    const section = sectionOf(line, entry)
    const proposed = sentencesIn(section, entry)
      .filter(({ standing }) => standing === 'proposal')
      .map((located) => toBare(toSaid(located, entry.dossier)))
    return (
      line.spans
        .filter(({ kind, text }) => kind === 'code' && !entry.holds(text))
        // The last lines say which model wrote: no record has its name.
        .filter(() => section !== 'footer')
        .filter(({ text }) => !proposed.some((said) => said.includes(toBare(text))))
        .map(({ text }) => report('identifier-not-found', line, text))
    )
  })
}

function checkShas(entry: Rendered): readonly Finding[] {
  return entry.lines.flatMap((line) =>
    [...line.shown.matchAll(SHA)]
      .filter(([sha]) => !entry.holds(sha))
      .map(([sha]) => report('identifier-not-found', line, sha)),
  )
}

/** A link leads to evidence, to an earlier entry or to the issue of a proposal, and says what that is called. */
function checkLinks(entry: Rendered): readonly Finding[] {
  const { evidence, pastEntries, incident, told } = entry.dossier
  const known = new Map<string, readonly string[]>()
  const add = (url: string, texts: readonly string[]) => {
    const address = toAddress(url)
    known.set(address, [...(known.get(address) ?? []), ...texts.map(toBare)])
  }
  for (const item of evidence) if (item.url !== null) add(item.url, linkTextsOf(item.id, entry))
  for (const past of pastEntries) add(`${incident.webUrl}/blob/HEAD/${past.path}`, [past.title])
  for (const proposal of told.proposals) add(proposal.url, [toIssueName(proposal)])
  return entry.lines.flatMap((line) =>
    line.spans
      .filter(({ kind, url, text }) => kind === 'link' && !known.get(url)?.includes(toBare(text.trim())))
      .map(({ text, url }) => report('link-not-in-evidence', line, `${text} ${url}`)),
  )
}

/** An address as a link has it. */
function toAddress(url: string): string {
  return /\]\((.*)\)$/.exec(link('x', url))?.[1] ?? url
}

/** What counts as done shows the commit or the pull request that did it. In a block quote nothing counts. */
function checkDone({ lines, dossier }: Rendered): readonly Finding[] {
  const acts = dossier.evidence.filter(({ kind }) => kind === 'commit' || kind === 'pull')
  const addresses = new Set(acts.flatMap(({ url }) => (url === null ? [] : [toAddress(url)])))
  const names = new Set(acts.map(({ title }) => title))
  return lines
    .filter(({ kind, text }) => kind === 'prose' && !text.startsWith('>') && /✅|^\s*[-*] \[[xX]\]/.test(text))
    .filter(({ spans }) => !spans.some(({ url, text }) => addresses.has(url) || names.has(text)))
    .map((line) => report('done-without-commit', line))
}

/** Who is thanked wrote what is linked. */
function checkThanks({ lines, dossier }: Rendered): readonly Finding[] {
  return lines
    .filter(({ section, kind }) => section === 'Thank You' && kind === 'prose')
    .filter(({ shown }) => / wrote .*\. Thank you\.$/.test(shown))
    .filter(({ shown, spans }) => {
      const [span] = spans.filter(({ kind }) => kind === 'link')
      const who = shown.slice(0, shown.indexOf(' wrote '))
      return !dossier.evidence.some(
        ({ url, title, actor }) =>
          actor === who && (span === undefined ? shown.includes(title) : url !== null && toAddress(url) === span.url),
      )
    })
    .map((line) => report('unknown-name', line))
}

/** Logins of the people and bots of this incident, other than words that name something else too. */
function toPeople({ dossier }: Rendered): readonly string[] {
  const titles = new Set(dossier.evidence.map(({ title }) => title.toLowerCase()))
  const actors = dossier.evidence.flatMap(({ actor }) => actor ?? [])
  return [...new Set(actors)].filter((actor) => actor.length > 2 && !titles.has(actor.toLowerCase()))
}

function checkBlame(line: ShownLine, names: readonly string[]): readonly Finding[] {
  const text = typedText(line)
  const isCause = line.section === 'Root Cause Analysis' || CAUSAL.test(text)
  if (!isCause) return []
  const blamed = names.filter((name) => mentions(line, name))
  return blamed.map((name) => report('blames-a-person', line, name))
}

/** A name in typed text, or as code. What a link or a quotation says is copied. */
function mentions({ shown, marks }: ShownLine, name: string): boolean {
  for (let at = shown.indexOf(name); at >= 0; at = shown.indexOf(name, at + 1)) {
    const isWhole = !/[\w-]/.test(shown.charAt(at - 1)) && !/[\w-]/.test(shown.charAt(at + name.length))
    if (isWhole && (marks[at] === ' ' || marks[at] === 'c')) return true
  }
  return false
}

/** Who is named right beside a quotation said it. */
const SPEAKER =
  /(?:words of |^|[\s(])`?([\w-]+(?:\[bot\])?)`?(?:,? (?:wrote|writes|said|says|asked|asks|answered|answers))?[:,] "|", (?:wrote|writes|said|says|asked|answered) `?([\w-]+)`?/g

function checkSpeaker(line: ShownLine, { dossier }: Rendered): readonly Finding[] {
  const actors = new Set(dossier.evidence.flatMap(({ actor }) => actor ?? []))
  return [...line.shown.matchAll(SPEAKER)].flatMap((match) => {
    const who = match[1] ?? match[2] ?? ''
    if (!actors.has(who)) return []
    const quoted = quotationsOf(line).map(toBare)
    const own = dossier.evidence
      .filter(({ actor }) => actor === who)
      .map(({ lines }) => toBare(lines.map(({ text }) => text).join(' ')))
    const isOwn = quoted.length === 0 || quoted.some((words) => own.some((text) => text.includes(words)))
    return isOwn ? [] : [report('unknown-name', line, who)]
  })
}

function quotationsOf({ shown, marks }: ShownLine): readonly string[] {
  const copied = [...marks].map((mark, at) => (mark === 'q' ? shown.charAt(at) : '\n')).join('')
  return copied.split('\n').flatMap((part) => (part.length > 2 ? [part.slice(1, -1)] : []))
}

/** Sentences that open with what may be a name, and stands neither in a record nor in the draft, which has been looked at. */
function checkOpenings(entry: Rendered): readonly Finding[] {
  const said = entry.sentences.map((located) => toSaid(located, entry.dossier)).join('\n')
  const isKnown = (word: string) =>
    NOT_A_NAME.test(word) || entry.holds(word) || new RegExp(`\\b${word}\\b`, 'i').test(said)
  return spoken(entry)
    .filter((line) => line.kind === 'prose' && sectionOf(line, entry) !== 'footer')
    .flatMap((line) =>
      [...typedText(line).matchAll(NAME_ACTING)]
        .filter(([, word = '']) => !isKnown(word))
        .map(([, word = '']) => report('unknown-name', line, word)),
    )
}
