// The golden incidents, end to end: what came in and what a model replied go in, the entry comes out, byte for byte as it stands in the folder.
import { describe, expect, test } from '@jest/globals'
import { draftSchema } from '../../src/core/entry/draft.ts'
import { expectGolden } from '../support/entries.ts'
import { listIncidents, readCaseFile, stageIncident } from '../support/incident-folder.ts'
import { runAction } from '../support/run-action.ts'
import { startTestModel } from '../support/test-model.ts'
import { readEntry } from './delivery.ts'

/** Those whose pull request is shown as well: one that is open, and one that has ended. */
const WITH_PULL_REQUEST: ReadonlySet<string> = new Set(['compile-error', 'missing-script'])

/** The address of the test server, and how long things took. */
function withoutChance(body: string): string {
  return body.replace(/^\| (Asked|Took) \| .* \|$/gm, '| $1 | (some time) |')
}

describe('a golden incident', () => {
  test.each(listIncidents())('%s becomes its entry, and the reply loses no sentence', async (name) => {
    const { github, eventName, event, inputs } = await stageIncident(name)
    await using _github = github
    const reply = { content: readCaseFile(name, 'model-reply.json') }
    let answers = 0
    await using model = await startTestModel({
      replies: () => {
        answers += 1
        return reply
      },
    })

    const result = await runAction({
      github,
      eventName,
      event,
      inputs: { ...inputs, 'openai-base-url': model.baseUrl, 'openai-api-key': model.key, model: model.name },
    })

    // A sentence that fails is asked for again, and warned of where it is dropped.
    const warnings = result.stdout
      .split('\n')
      .filter((line) => /^::warning|^Warning: |^A sentence was dropped/.test(line))
    expect({ exitCode: result.exitCode, stderr: result.stderr, warnings, answers }).toEqual({
      exitCode: 0,
      stderr: '',
      warnings: [],
      answers: 1,
    })
    expectGolden(`${name}/entry.md`, await readEntry(github, result))
    if (WITH_PULL_REQUEST.has(name))
      expectGolden(`${name}/pull-request.md`, withoutChance(github.world.pulls.at(-1)?.body ?? ''))
  })

  test('has a reply that is a draft', () => {
    const problems = listIncidents().flatMap((name) => {
      const { success, error } = draftSchema.safeParse(JSON.parse(readCaseFile(name, 'model-reply.json')))
      return success ? [] : [`${name}: ${error.message}`]
    })
    expect(problems).toEqual([])
  })
})
