// Commands that a model has a part in: another draft on request, and issues for what a draft proposes.
import { describe, expect, test } from '@jest/globals'
import type { Claim, Draft } from '../../src/core/entry/draft.ts'
import { EMPTY_DRAFT } from '../support/empty-draft.ts'
import { startTestModel, type TestModel } from '../support/test-model.ts'
import { deliverRun } from './delivery.ts'
import { listReplies, openEntry } from './entry-talk.ts'

const propose = (text: string): Claim => ({ standing: 'proposal', sentences: [{ text, cites: ['E4'] }] })
const FIRST = 'Round every line before adding, in one place.'
const SECOND = 'Read the totals of a whole day once a month.'

const DRAFT: Draft = {
  ...EMPTY_DRAFT,
  whatHappened: [
    { standing: 'fact', sentences: [{ text: 'The commit says "This should not change any total."', cites: ['E11'] }] },
  ],
  changes: { week: [propose(FIRST)], month: [propose(SECOND)] },
}

/** An entry that a model wrote, and writes alike whenever it is asked unless said otherwise. */
async function openModelEntry(drafts: (index: number) => Draft = () => DRAFT) {
  const model = await startTestModel({ flavour: 'vllm', replies: (_, index) => ({ content: drafts(index) }) })
  const talk = await openEntry(inputsOf(model))
  return {
    model,
    talk,
    [Symbol.asyncDispose]: async () => {
      await model.stop()
      await talk.github.stop()
    },
  }
}

function inputsOf({ key, baseUrl, name }: TestModel) {
  return { 'openai-api-key': key, 'openai-base-url': baseUrl, model: name, timeout: '20' }
}

describe('/journal redo', () => {
  test('asks the model for another draft', async () => {
    await using here = await openModelEntry()
    const { model, talk } = here

    expect(model.requests).toHaveLength(1)

    const { result, comment } = await talk.say('/journal redo')

    expect(model.requests).toHaveLength(2)
    expect([result.exitCode, result.stderr, result.outputs['pull-request-number']]).toEqual([0, '', '1'])
    expect(comment.reactedBy[0]?.content).toBe('eyes')
    expect(listReplies(talk.pull)).toHaveLength(1)
    expect(await talk.readEntry()).toContain('The commit says "This should not change any total."')
  })

  test('without a model writes the same once more, and says that nothing is new', async () => {
    await using talk = await openEntry()
    const before = await talk.readEntry()
    const { result } = await talk.say('/journal redo please')

    expect([result.exitCode, result.outputs['reason']]).toEqual([0, 'entry-up-to-date'])
    expect(listReplies(talk.pull)).toEqual([
      expect.stringContaining('The entry of this incident already says all of this.'),
    ])
    expect(await talk.readEntry()).toBe(before)
  })
})

describe('/journal issue', () => {
  test('opens an issue for a proposal once, and each links to the other', async () => {
    await using here = await openModelEntry()
    const { talk } = here
    const { github, pull, first } = talk
    expect(await talk.readEntry()).toContain(`- [ ] ${FIRST} (proposed, no owner)`)

    const { result, comment } = await talk.say('/journal issue 1')

    expect([result.exitCode, result.stderr, result.outputs['outcome'], result.outputs['reason']]).toEqual([
      0,
      '',
      'answered',
      'issue-opened',
    ])
    const [issue] = github.world.issues
    const issueUrl = `${github.webUrl}/issues/${issue?.number}`
    expect(listReplies(pull)).toEqual([expect.stringContaining(`[issue ${issue?.number}](${issueUrl})`)])
    expect(issue?.body).toContain(`> ${FIRST}`)
    expect(issue?.body).toContain(`${github.webUrl}/pull/${pull.number}`)
    expect(issue?.body).toContain(`${github.webUrl}/blob/${first.outputs['branch']}/${first.outputs['entry-path']}`)
    expect(await talk.readEntry()).toContain(`- [ ] ${FIRST} ([issue ${issue?.number}](${issueUrl}))`)
    expect(await talk.readEntry()).toContain(`- [ ] ${SECOND} (proposed, no owner)`)

    const told = await talk.readEntry()
    const again = await talk.deliver(comment)

    expect([again.exitCode, again.outputs['reason'], github.world.issues.length]).toEqual([0, 'issue-opened', 1])
    expect([await talk.readEntry(), listReplies(pull).length]).toEqual([told, 1])

    await talk.say('/journal issue 2')

    expect(github.world.issues.map(({ body }) => body?.split('\n')[0])).toEqual([`> ${FIRST}`, `> ${SECOND}`])
    expect(await talk.readEntry()).not.toContain('(proposed, no owner)')
  })

  test('keeps the proposals as they were, though the model would propose something else by now', async () => {
    const other = { ...DRAFT, changes: { week: [propose('Ask somebody else to look at every total.')], month: [] } }
    await using here = await openModelEntry((index) => (index === 0 ? DRAFT : other))
    const { talk } = here
    await talk.say('/journal issue 1')
    const [issue] = talk.github.world.issues

    expect(await talk.readEntry()).toContain(
      `- [ ] ${FIRST} ([issue ${issue?.number}](${talk.github.webUrl}/issues/${issue?.number}))`,
    )

    const again = await deliverRun(talk.github, talk.shop.failed, inputsOf(here.model))

    expect([again.outputs['reason'], here.model.requests.length]).toEqual(['entry-up-to-date', 1])
  })

  test('of a proposal that is not there opens nothing, and says what counts', async () => {
    await using here = await openModelEntry()
    const { talk } = here
    const { result } = await talk.say('/journal issue 99')

    expect([result.exitCode, result.outputs['outcome'], result.outputs['reason']]).toEqual([
      0,
      'answered',
      'no-such-proposal',
    ])
    expect(talk.github.world.issues).toEqual([])
    expect(listReplies(talk.pull)).toEqual([
      expect.stringContaining('Proposals are the open boxes under What Changes Now, counted from the top.'),
    ])
  })
})

test('a word on the pull request gives the model something new to write about', async () => {
  await using here = await openModelEntry()
  const { model, talk } = here
  await talk.say('/journal The shop was down for an hour.')

  expect(model.requests).toHaveLength(2)
  expect(JSON.stringify(model.requests[1]?.body)).toContain('The shop was down for an hour.')
  expect(await talk.readEntry()).toContain('> The shop was down for an hour.')
})
