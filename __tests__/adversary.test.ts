// A model that tries everything against the real adapter, the real checks and the real renderer: what must not get through does not.
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { loadEnglishWords } from '../src/adapters/english-words.ts'
import { sha256 } from '../src/adapters/machine.ts'
import { createModel } from '../src/adapters/model/model.ts'
import { createSecretScanner } from '../src/adapters/secret-scanner.ts'
import type { Dossier } from '../src/core/dossier.ts'
import { writeFromFacts } from '../src/core/entry/facts-only/writer.ts'
import { SECTIONS } from '../src/core/entry/headings.ts'
import { verifyEntry } from '../src/core/verify/verify-entry.ts'
import { writeEntry } from '../src/writing.ts'
import { ATTACKS, type Attack, attack, FORMS, type Random, toRandom } from './support/adversary.ts'
import { fakeConsole } from './support/fake-ports.ts'
import {
  aComment,
  aCommit,
  aComparison,
  aFile,
  aLog,
  anExcerpt,
  anIssueThread,
  aRedRun,
  aRun,
  aStreak,
  dossierOf,
} from './support/gathered.ts'
import { startTestModel, type TestModel } from './support/test-model.ts'

const REPLIES = 200
const KEY = 'sk-canary-0123456789abcdefghij'

const later = aComparison({ commits: [aCommit('bad2', 'Maybe this one'), aCommit('bad3', 'And this?')] })
const thread = 'Every deploy has been failing since the rename, on all three of our machines. '.repeat(4)
const DOSSIERS: readonly Dossier[] = [
  dossierOf(aRedRun()),
  dossierOf(
    aStreak(
      [
        ['bad2', '09:30'],
        ['bad3', '09:50'],
      ],
      { later },
    ),
  ),
  dossierOf(anIssueThread({ body: thread }, { comments: [aComment(1, 'It is the cache, look at the key.')] })),
]

/** Another incident, of which nothing belongs into an entry. */
const OTHER = dossierOf(
  aRedRun(
    { run: aRun({ number: 99, branch: 'harbour', workflowName: 'Ferry' }) },
    {
      logs: [aLog(anExcerpt(['FAIL the walrus refused to board']))],
      change: {
        since: 'last-green',
        comparison: aComparison({
          commits: [aCommit('facade', 'Feed the walrus at the pier')],
          files: [aFile('pier/walrus.go')],
        }),
      },
    },
  ),
)
const OTHER_WORDS = ['walrus', 'pier', 'harbour', 'Ferry', 'facade']

/** A reply that the server gives, with what must not get through. */
type Scripted = { readonly text: string; readonly form: string; readonly attacks: readonly Attack[] }
let script: Scripted[] = []
let asked = 0
let server: TestModel

beforeAll(async () => {
  server = await startTestModel({
    flavour: 'vllm',
    key: KEY,
    replies: () => {
      asked += 1
      return { content: script[asked - 1]?.text ?? '' }
    },
  })
})
afterAll(() => server.stop())

function toTarget(dossier: Dossier, random: Random) {
  const cites = [...dossier.evidence.map(({ id }) => id), ...dossier.facts.map(({ id }) => id)]
  return { cites, login: dossier.evidence.find(({ actor }) => actor !== null)?.actor ?? 'mona', random }
}

/** One hostile answer to the first question, and another to the second. Every form has its turn; most often it is a plain draft. */
function toScript(dossier: Dossier, seed: number): Scripted[] {
  const random = toRandom(seed)
  const [good, other] = [writeFromFacts(dossier), writeFromFacts(OTHER)].map((draft) => JSON.stringify(draft))
  return [0, 1].map((turn) => {
    const { reply, attacks } = attack(writeFromFacts(dossier), toTarget(dossier, random))
    const odd = FORMS[(2 * seed + turn) % FORMS.length]
    const form = (random.below(3) === 0 ? odd : FORMS[0]) ?? random.pick(FORMS)
    const lying = random.below(20) === 0 ? `${KEY}${reply}` : reply
    return { text: form.shape({ good: good ?? '', lying, other: other ?? '' }, random), form: form.name, attacks }
  })
}

async function writeWith(dossier: Dossier) {
  const console = fakeConsole()
  const config = {
    apiKey: KEY,
    baseUrl: server.baseUrl,
    name: server.name,
    maxInputTokens: 24_000,
    maxOutputTokens: 4_000,
    timeoutMs: 20_000,
    prices: null,
  }
  const model = createModel(config)
  const written = await writeEntry(
    { dossier, redactions: 0 },
    {
      clock: { now: () => '2026-11-02T12:00:00Z' },
      console,
      secrets: createSecretScanner(),
      ownSecrets: [KEY],
      sha256,
      desk: { ...config, model, loadWords: loadEnglishWords, nonce: () => 'f00df00d' },
    },
  )
  return { ...written, console, effort: model.effort }
}

/** Foreign words that the evidence itself has are no lie. */
function isInEvidence(canary: string, dossier: Dossier): boolean {
  return dossier.evidence.some(({ lines }) => lines.some(({ text }) => text.includes(canary)))
}

describe(`of ${REPLIES} hostile replies`, () => {
  const seeds = Array.from({ length: REPLIES / 2 }, (_, n) => n + 1)
  const dossierFor = (seed: number): Dossier => DOSSIERS[seed % DOSSIERS.length] ?? dossierOf(aRedRun())

  test('none gets a lie into an entry, and every entry is whole', async () => {
    const leaks: unknown[] = []
    const tried = new Set<string>()
    let byModel = 0
    for (const seed of seeds) {
      const dossier = dossierFor(seed)
      script = toScript(dossier, seed)
      asked = 0
      const { markdown, draft, writer, console, effort } = await writeWith(dossier)
      byModel += Number(writer.kind === 'model')
      const visible = markdown.replace(/<!-- journal-writer\n[\s\S]*$/, '')
      for (const { form, attacks } of script)
        for (const name of [form, ...attacks.map((one) => one.name)]) tried.add(name)
      for (const word of OTHER_WORDS) if (visible.includes(word)) leaks.push({ seed, word })
      const canaries = script.flatMap(({ attacks }) =>
        attacks.flatMap((one) => one.canaries.map((canary) => [one.name, canary] as const)),
      )
      for (const [name, canary] of canaries)
        if (visible.includes(canary) && !isInEvidence(canary, dossier))
          leaks.push({ seed, name, canary, line: visible.split('\n').find((line) => line.includes(canary)) })
      for (const heading of SECTIONS) if (!markdown.includes(`\n## ${heading}\n`)) leaks.push({ seed, heading })
      for (const finding of verifyEntry(markdown, { fileName: null, dossier, draft })) leaks.push({ seed, finding })
      if (markdown.includes(KEY) || console.lines.join('\n').includes(KEY)) leaks.push({ seed, key: 'the key' })
      if (effort.replies > 2 || effort.requests > 8) leaks.push({ seed, effort })
    }
    expect(leaks).toEqual([])
    expect([...FORMS, ...ATTACKS].map(({ name }) => name).filter((name) => !tried.has(name))).toEqual([])
    // Where no draft got through there would be nothing to prove.
    expect(byModel).toBeGreaterThan(REPLIES / 8)
  })
})
