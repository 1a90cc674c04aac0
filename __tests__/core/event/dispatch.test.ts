import { describe, expect, test } from '@jest/globals'
import { NOTHING_HANDED } from '../../../src/core/gathered.ts'
import { DEPLOYER, deliver, deployer, type Json, NOW } from './deliver.ts'

function handOver(payload: unknown) {
  return deliver('repository_dispatch', { action: 'finding', client_payload: payload, sender: DEPLOYER })
}

describe('another program', () => {
  test('hands over a finding, under an id of its own', () => {
    const finding = {
      title: 'Red for three days',
      context: 'Nobody looked.',
      severity: 'High',
      logs: 'FAIL total.test',
    }
    expect(handOver(finding)).toEqual({
      kind: 'request',
      id: 'dispatch-8800',
      askers: [deployer],
      isAutomatic: false,
      askedAt: null,
      handed: {
        ...NOTHING_HANDED,
        at: NOW,
        title: 'Red for three days',
        text: 'Nobody looked.',
        severity: 'high',
        logs: 'FAIL total.test',
        by: 'deployer[bot]',
      },
      place: null,
      command: null,
    })
  })

  test.each<[Json, Json]>([
    [{ 'run-id': 17 }, { kind: 'run', runId: 17 }],
    [
      { issue: 5, context: 'Again.' },
      { kind: 'thread', number: 5 },
    ],
    [{ since: '7d' }, { kind: 'pattern' }],
    [{ context: 'It broke.', title: null, unknown: { a: 1 } }, { kind: 'request' }],
  ])('can hand over %j', (payload, expected) => {
    expect(handOver(payload)).toMatchObject(expected)
  })

  test('is told of everything that cannot be used', () => {
    expect(() => handOver({ title: ['A'], severity: 'purple', issue: 'two' })).toThrow(
      'The client_payload of the event cannot be used. title: is not text. issue: "two" is not the number of an issue or a pull request of this repository. ' +
        'severity: "purple" is not one of critical, high, medium, low.',
    )
  })

  test('is told a little of a text that is far too long for its field', () => {
    expect(() => handOver({ since: 'x'.repeat(50_000) })).toThrow(/^.{0,400}$/)
  })

  test.each([[undefined], [null], ['text'], [[]], [{}], [{ note: 'It broke.' }]])(
    'that hands over %j is told what there is',
    (payload) => {
      expect(() => handOver(payload)).toThrow('its client_payload does not say what to write about')
    },
  )
})
