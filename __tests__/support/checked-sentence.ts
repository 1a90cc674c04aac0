// One sentence as a check of it gets it, over a small world: an issue of `ada Brook`, a log, and a few facts.
import type { Dossier } from '../../src/core/dossier.ts'
import { listCited, parseSentence } from '../../src/core/entry/anchors.ts'
import { EvidenceBook } from '../../src/core/evidence.ts'
import { FactBook } from '../../src/core/facts.ts'
import type { Check, CheckedSentence } from '../../src/core/verify/sentence/check.ts'
import { aRedRun, dossierOf } from './gathered.ts'

/** Words that the sentences of the tests are made of: no list of words has to be loaded for them. */
const WORDS = new Set(
  (
    'a about after again all alone an and are as at be been before both branch break broke broken build but by call change commit ' +
    'compare could day deploy did do does error every exit file find first fix for from green had half has have he hook how i if in into is it ' +
    'job key keep last later less line list lock log long look make many mark may merge minute month more must name named next night no not of ' +
    'office on once one only or other out over own pair part pass quote read red release rename repository run said same script search second see ' +
    'several she show side so some step still stop stopped take test than that the their them then these they thing third this time to ' +
    'told took tool tries try twice two under until up use used was way we week went were what when which while will with word work worked write year you'
  ).split(' '),
)

const anyForm = (word: string) =>
  WORDS.has(word) || ['s', 'ed', 'd', 'ing'].some((end) => word.endsWith(end) && WORDS.has(word.slice(0, -end.length)))

export type SentenceWorld = Partial<Pick<CheckedSentence, 'place' | 'standing' | 'isWord'>> & {
  readonly cites?: readonly string[]
  /** Lines of E1, the issue that `Ada Brook` wrote on the afternoon of Monday, 2 November 2026. */
  readonly said?: readonly string[]
}

const LOG = [
  'npm error Missing script: "build:prod"',
  'at CartTotal (src/cart/total.ts:12)',
  'Quillstone ended with exit code 137',
]

/** E1 is the issue, E2 the log; F1 is "4 reverts", F2 "1 h 10 min", F3 "2 of 12 jobs". */
export function aWorld(said: readonly string[]): Dossier {
  const book = new EvidenceBook()
  const url = 'https://github.com/octo/shop/issues/5'
  const times = { at: '2026-11-02T14:10:00Z', url }
  book.add({ kind: 'issue', title: 'issue 5', actor: 'Ada Brook', trust: 'outsider', lines: said, ...times })
  book.add({ kind: 'log', title: 'test (20)', actor: null, trust: 'outsider', lines: LOG, ...times, at: null })
  const facts = new FactBook()
  facts.count('reverts', { count: 4, noun: 'revert' }, ['E1'], 'commits')
  facts.duration('red', { start: '2026-11-02T09:00:00Z', end: '2026-11-02T10:10:00Z' }, ['E1'], 'first to last')
  facts.text('failed jobs', '2 of 12 jobs', ['E1'], 'jobs')
  return { ...dossierOf(aRedRun()), evidence: book.all, facts: facts.all, attempts: [] }
}

/** A sentence that cites E1, as an inference under The Brutal Truth, unless said otherwise. */
export function aSentence(text: string, world: SentenceWorld = {}): CheckedSentence {
  const { cites = ['E1'], said = ['It broke on Friday.'], ...over } = world
  const dossier = aWorld(said)
  const sentence = { text, cites: [...cites] }
  return {
    address: 'brutalTruth.0.0',
    sentence,
    segments: parseSentence(sentence, dossier).segments,
    place: 'brutal-truth',
    standing: 'inference',
    citedEvidence: listCited(cites, dossier),
    citedFacts: dossier.facts.filter(({ id }) => cites.includes(id) || text.includes(`[[${id}`)),
    causeStatus: 'likely',
    dossier,
    isWord: anyForm,
    ...over,
  }
}

/** What a check finds in it, as `code: detail`. */
export function findingsOf(check: Check, text: string, world: SentenceWorld = {}): readonly string[] {
  return check(aSentence(text, world)).map(({ code, detail }) => `${code}: ${detail}`)
}
