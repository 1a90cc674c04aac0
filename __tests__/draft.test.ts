import { describe, expect, test } from '@jest/globals'
import type { Draft } from '../src/core/entry/draft.ts'
import { fact, say } from '../src/core/entry/facts-only/wording.ts'
import { writeFromFacts } from '../src/core/entry/facts-only/writer.ts'
import { ModelFailure } from '../src/core/failure.ts'
import type { ModelProblem, ModelReply, ModelRequest } from '../src/core/model.ts'
import { type DraftPorts, draft } from '../src/draft.ts'
import { fakeConsole } from './support/fake-ports.ts'
import { aRedRun, aRequest, dossierOf } from './support/gathered.ts'

const dossier = dossierOf(aRedRun())
const FACTS = writeFromFacts(dossier)
const written = (over: Partial<Draft> = {}): string =>
  JSON.stringify({ ...FACTS, filedUnder: 'renamed scripts', ...over })
const [evidence] = dossier.evidence
const GOOD = fact(say('The build went red.', evidence ?? null))
const BAD = fact(say('The build took 99 minutes.', evidence ?? null))

type Answer = string | Partial<ModelReply> | ModelProblem

/** A model with these answers, in order; asked more often, it fails. */
function desk(...answers: readonly Answer[]) {
  const asked: ModelRequest[] = []
  const console = fakeConsole()
  const model = {
    effort: {
      name: 'm-1',
      hosts: ['models.test'],
      requests: 1,
      replies: 1,
      inputTokens: 1,
      outputTokens: 1,
      durationMs: 5,
    },
    ask: async (request: ModelRequest): Promise<ModelReply> => {
      asked.push(request)
      const answer = answers[asked.length - 1]
      if (answer === undefined) throw new Error('asked once too often')
      if (typeof answer === 'string' && /^[a-z-]+$/.test(answer))
        throw new ModelFailure(answer as ModelProblem, `it is ${answer}`)
      return { isCut: false, usage: null, text: '', ...(typeof answer === 'string' ? { text: answer } : answer) }
    },
  }
  const ports: DraftPorts = {
    desk: {
      model,
      maxInputTokens: 16_000,
      maxOutputTokens: 4_000,
      loadWords: async () => () => true,
      nonce: () => 'f00d',
    },
    console,
    secrets: { find: async () => [] },
    ownSecrets: ['hunter2hunter2'],
  }
  return { asked, console, ports, write: (of = dossier) => draft(of, ports) }
}

describe('the facts-only writer writes', () => {
  test('where no model is configured', async () => {
    const { ports } = desk()
    expect(await draft(dossier, { ...ports, desk: null })).toMatchObject({
      draft: FACTS,
      writer: { kind: 'facts', because: 'no-model' },
      modelEffort: null,
    })
  })

  test('where the evidence is thin, and no model is asked', async () => {
    const { write, asked } = desk()
    expect((await write(dossierOf(aRequest('It broke.')))).writer).toMatchObject({ because: 'thin-evidence' })
    expect(asked).toEqual([])
  })

  test('where the model finds the evidence too thin', async () => {
    const { write } = desk(written({ sufficiency: 'none' }))
    expect(await write()).toMatchObject({ draft: FACTS, writer: { kind: 'facts', because: 'found-too-little' } })
  })

  test.each<ModelProblem>(['refused', 'gone', 'timed-out', 'rate-limited', 'not-an-answer'])(
    'where the model is %s, and the log says so',
    async (problem) => {
      const { write, console } = desk(problem)
      expect(await write()).toMatchObject({ draft: FACTS, writer: { kind: 'facts', because: problem }, facts: FACTS })
      expect(console.lines.join('\n')).toContain(`The model wrote nothing: it is ${problem}.`)
    },
  )

  test.each([
    ['as it is', 'hunter2hunter2'],
    ['with its letters by number', 'h\\u0075nter2hunt\\u0065r2'],
  ])('where the answer holds a secret of ours, %s', async (_, secret) => {
    const { write } = desk(written({ filedUnder: 'a shelf' }).replace('a shelf', secret))
    expect(await write()).toMatchObject({ draft: FACTS, writer: { because: 'held-a-secret' } })
  })

  test('where two answers are no draft', async () => {
    const { write, asked } = desk('Here is what I think happened.', '{"a":1}')
    expect(await write()).toMatchObject({ draft: FACTS, writer: { because: 'not-a-draft' } })
    expect(asked).toHaveLength(2)
  })
})

describe('a model', () => {
  test('writes, and is named', async () => {
    const { write, asked } = desk(written({ whatHappened: [GOOD] }))
    const drafted = await write()
    expect(drafted.draft.whatHappened).toEqual([GOOD])
    expect(drafted.writer).toEqual({ kind: 'model', name: 'm-1', mended: 0 })
    expect(asked).toHaveLength(1)
  })

  test('gets every failing sentence back once, by its address', async () => {
    const mended = { text: 'The build stayed red.', cites: GOOD.sentences[0]?.cites ?? [] }
    const repair = JSON.stringify({ sentences: [{ address: 'whatHappened.1.0', replacement: mended }] })
    const { write, asked } = desk(written({ whatHappened: [GOOD, BAD] }), repair)
    const drafted = await write()
    expect(drafted.draft.whatHappened).toEqual([GOOD, fact(mended)])
    expect(drafted.writer).toMatchObject({ kind: 'model', mended: 1 })
    expect(asked[1]?.messages.at(-1)?.content).toContain('whatHappened.1.0')
  })

  test('may take a sentence out, and may not touch one that was good', async () => {
    const replacement = { text: 'Everything was different.', cites: ['E1'] }
    const repair = JSON.stringify({
      sentences: [
        { address: 'whatHappened.0.0', replacement },
        { address: 'whatHappened.1.0', replacement: null },
      ],
    })
    const { write } = desk(written({ whatHappened: [GOOD, BAD] }), repair)
    expect((await write()).draft.whatHappened).toEqual([GOOD])
  })

  test('mended only what holds afterwards', async () => {
    const repair = JSON.stringify({
      sentences: [{ address: 'whatHappened.1.0', replacement: { text: 'It took 98 minutes.', cites: ['E1'] } }],
    })
    const { write } = desk(written({ whatHappened: [GOOD, BAD] }), repair)
    expect((await write()).writer).toMatchObject({ kind: 'model', mended: 0 })
  })

  test.each<[string, Answer]>([
    ['fails', 'server-error'],
    ['is no JSON', 'I will not.'],
    ['holds a secret of ours', 'hunter2hunter2'.concat(' ')],
  ])('keeps its draft where the mended answer %s', async (_, answer) => {
    const { write } = desk(written({ whatHappened: [GOOD, BAD] }), answer)
    expect((await write()).draft.whatHappened).toEqual([GOOD, BAD])
  })

  test('is asked again where its answer was no draft', async () => {
    const { write, asked } = desk('{"title": 3}', written({ whatHappened: [GOOD, BAD] }))
    expect((await write()).draft.whatHappened).toEqual([GOOD, BAD])
    expect(asked).toHaveLength(2)
  })

  test('is given more room where its answer was cut', async () => {
    const { write, asked } = desk({ text: '{"sufficiency":"eno', isCut: true }, written({ whatHappened: [GOOD] }))
    expect((await write()).draft.whatHappened).toEqual([GOOD])
    expect(asked.map(({ maxOutputTokens }) => maxOutputTokens)).toEqual([4_000, 8_000])
  })

  test('is given half of the evidence where all of it is too long, twice', async () => {
    const size = (request: ModelRequest | undefined) => JSON.stringify(request?.messages).length
    const { write, asked } = desk('too-long', 'too-long', written({ whatHappened: [GOOD] }))
    expect((await write()).draft.whatHappened).toEqual([GOOD])
    expect(size(asked[0])).toBeGreaterThanOrEqual(size(asked[1]))
    const hopeless = desk('too-long', 'too-long', 'too-long')
    expect((await hopeless.write()).writer).toMatchObject({ because: 'too-long' })
  })

  test('never sees a secret', async () => {
    const { asked, ports } = desk(written())
    const secrets = {
      find: async (text: string) =>
        Array.from(text.matchAll(/Rename the build script/g), ({ index, 0: match }) => ({
          start: index,
          end: index + match.length,
          what: 'secret subject',
        })),
    }
    const own = ['npm error Missing script']
    await draft(dossier, { ...ports, secrets, ownSecrets: own })
    const sent = JSON.stringify(asked)
    expect(sent).toContain('[redacted: secret-subject]')
    expect(sent).not.toMatch(/Rename the build script|npm error Missing script/)
  })
})
