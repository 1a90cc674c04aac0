// The built action with a model server beside the test GitHub: what the model writes is in the entry, and whatever goes wrong with it, there is one.
import { describe, expect, test } from '@jest/globals'
import type { Draft } from '../../src/core/entry/draft.ts'
import { EMPTY_DRAFT } from '../support/empty-draft.ts'
import { runAction } from '../support/run-action.ts'
import { fillShop } from '../support/shop.ts'
import { startTestGitHub, type TestGitHub } from '../support/test-github.ts'
import type { ReplySpec } from '../support/test-model/replies.ts'
import { startTestModel, type TestModel, type TestModelOptions } from '../support/test-model.ts'
import { workflowRunEvent } from '../support/webhook-events.ts'
import { listWrites, readEntry } from './delivery.ts'

/** A draft that says one thing of its own. */
const REPLY: Draft = {
  ...EMPTY_DRAFT,
  whatHappened: [
    { standing: 'fact', sentences: [{ text: 'The commit says "This should not change any total."', cites: ['E11'] }] },
  ],
}
const SAID = 'The commit says "This should not change any total."'

function configOf(model: TestModel): Readonly<Record<string, string>> {
  return { 'openai-api-key': model.key, 'openai-base-url': model.baseUrl, model: model.name, timeout: '20' }
}

async function deliver(
  github: TestGitHub,
  run: Parameters<typeof workflowRunEvent>[1],
  inputs: Readonly<Record<string, string>>,
) {
  return runAction({ github, eventName: 'workflow_run', event: workflowRunEvent(github, run), inputs })
}

async function world(options: TestModelOptions) {
  const github = await startTestGitHub()
  const model = await startTestModel(options)
  const { failed } = await fillShop(github)
  return {
    github,
    model,
    send: (inputs: Readonly<Record<string, string>> = {}) => deliver(github, failed, { ...configOf(model), ...inputs }),
    [Symbol.asyncDispose]: async () => {
      await model.stop()
      await github.stop()
    },
  }
}

describe('a model', () => {
  test('writes the entry, and the receipt says which, where and at what price', async () => {
    await using here = await world({
      replies: [{ content: REPLY, usage: { prompt_tokens: 5000, completion_tokens: 700 } }],
    })
    const result = await here.send({ 'input-token-price': '0.1', 'output-token-price': '0.6' })

    expect([result.exitCode, result.outputs['reason']]).toEqual([0, 'entry-created'])
    expect(await readEntry(here.github, result)).toContain(SAID)
    expect(result.summary).toContain(`| Model | ${here.model.name} |`)
    const body = here.github.world.pulls[0]?.body ?? ''
    expect(body).toContain(`| Model | ${here.model.name} |`)
    expect(body).toMatch(/\| Asked \| \d requests? to /)
    expect(body).toContain('| Tokens | 5000 in, 700 out |')
    expect(body).toContain('| Cost | 0.0009, estimated from the prices given |')
  })

  test('is not asked again about what it has told already', async () => {
    await using here = await world({ flavour: 'vllm', replies: [{ content: REPLY }] })
    await here.send()
    const written = listWrites(here.github)
    const again = await here.send()
    expect(again.outputs).toMatchObject({ outcome: 'unchanged', reason: 'entry-up-to-date' })
    expect(listWrites(here.github)).toEqual(written)
    expect(here.model.requests).toHaveLength(1)
  })

  test('never sees the token of GitHub, and its key goes nowhere else', async () => {
    await using here = await world({ replies: [{ content: REPLY }] })
    const result = await here.send()
    const asked = JSON.stringify(here.model.requests)
    expect(asked).not.toContain(here.github.token)
    const elsewhere = [
      JSON.stringify(here.github.requests),
      result.stdout.replaceAll(`::add-mask::${here.model.key}`, ''),
      result.summary,
    ]
    expect(elsewhere.join('\n')).not.toContain(here.model.key)
  })
})

/** The faults F20 to F28 of an endpoint: what the server does, and what a person reads. */
const FAULTS: readonly (readonly [fault: string, replies: readonly ReplySpec[], read: string])[] = [
  [
    'limits the rate for longer than there is time',
    [{ status: 429, headers: { 'retry-after': '600' } }],
    'takes no more requests for now',
  ],
  ['has no quota left', [{ status: 429, code: 'insufficient_quota' }], 'quota'],
  ['fails', [{ status: 503 }, { status: 502 }, { status: 500 }], 'failed'],
  ['breaks off', [{ drop: true }, { drop: true }, { drop: true }], 'could not be reached'],
  [
    'finds everything too long',
    Array.from({ length: 3 }, () => ({ status: 400, code: 'context_length_exceeded' })),
    'cannot take that much evidence',
  ],
  ['filters', [{ status: 400, code: 'content_filter' }], 'content filter'],
  ['refuses', [{ refusal: 'I cannot help with wombats.' }], 'refused to write'],
  ['writes nothing', [{ content: '' }], 'wrote nothing'],
  ['has no choices', [{ choices: [] }], 'wrote nothing'],
  ['writes prose', [{ content: 'A wombat did it.' }, { content: 'A wombat did it.' }], 'not a draft'],
  [
    'is cut off twice',
    [
      { content: '{"suf', finish: 'length' },
      { content: '{"suffi', finish: 'length' },
    ],
    'not a draft',
  ],
  ['does not accept the key', [{ status: 401 }], 'did not accept the key'],
  ['no longer has the model', [{ status: 404 }], 'has no such model'],
  ['was retired', [{ status: 410 }], 'has no such model'],
  ['answers with a page', [{ html: '<h1>wombat proxy</h1>' }], 'web page'],
  ['leads elsewhere', [{ redirect: 'https://evil.example/v1' }], 'pointed to'],
  ['sends too much', [{ bytes: 3_000_000 }], 'more than 2 MB'],
]

describe('a server that', () => {
  test.concurrent.each(FAULTS)(
    '%s costs nothing but the model: there is an entry from facts, a reason, and exit 0',
    async (_, replies, read) => {
      await using here = await world({ flavour: 'vllm', replies })
      const result = await here.send()

      expect([result.exitCode, result.outputs['outcome'], result.stderr]).toEqual([0, 'journaled', ''])
      const entry = await readEntry(here.github, result)
      expect(entry).toContain('## For Next Time')
      expect(entry).not.toContain('wombat')
      expect(result.stdout).toContain(read)
      expect([result.stdout, result.summary].join('\n')).not.toMatch(/wombat|evil\.example\/v1/)
    },
  )

  test('never answers is given up at the deadline', async () => {
    await using here = await world({ flavour: 'vllm', replies: [{ stallMs: Number.POSITIVE_INFINITY }] })
    const result = await here.send({ timeout: '5' })
    expect([result.exitCode, result.outputs['outcome']]).toEqual([0, 'journaled'])
    expect(result.stdout).toContain('gave no whole answer within 5 s')
  })

  test('is not there is no reason to fail', async () => {
    await using github = await startTestGitHub()
    const model = await startTestModel({ flavour: 'vllm' })
    await model.stop()
    const { failed } = await fillShop(github)
    const result = await deliver(github, failed, configOf(model))
    expect([result.exitCode, result.outputs['outcome']]).toEqual([0, 'journaled'])
    expect(result.stdout).toContain('could not be reached')
  })

  test('lists what it has instead of a model that is gone', async () => {
    await using here = await world({ flavour: 'openai', models: ['gpt-other', 'gpt-more'] })
    const result = await here.send({ model: 'gpt-gone' })
    expect(result.exitCode).toBe(0)
    expect(result.stdout).toContain('The server offers: gpt-other, gpt-more')
  })
})
