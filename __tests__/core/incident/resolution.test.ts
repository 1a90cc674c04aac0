import { expect, test } from '@jest/globals'
import { aCommit, aComparison, aMended, aRedRun, aStreak, at, dossierOf } from '../../support/gathered.ts'

const factsOf = (gathered: Parameters<typeof dossierOf>[0]) => {
  const { story } = dossierOf(gathered)
  return {
    whileRed: story.commitsWhileRed?.display ?? null,
    timeRed: story.timeRed?.display ?? null,
    green:
      story.green === null
        ? null
        : Object.fromEntries(Object.entries(story.green).map(([name, fact]) => [name, fact?.display ?? null])),
  }
}

test('an ending is told in figures, each from the run that closes it', () => {
  const gathered = aMended({ tries: [['bad2', '09:20']], green: { updatedAt: at('09:45:12') } })
  expect(factsOf(gathered)).toEqual({
    whileRed: '2 commits',
    timeRed: '31 min 12 s',
    green: {
      at: '09:45 AM UTC',
      on: '2026-11-02',
      resolution: '31 min 12 s',
      commits: '1 commit',
      size: '1 file (+1 −1)',
    },
  })
  const { story, fix } = dossierOf(gathered)
  expect([story.green?.at.from, story.green?.resolution.from.at(-1)]).toEqual([[fix?.run.id], fix?.run.id])
})

test('an ending without a change has no size', () => {
  expect(factsOf(aMended({}, { fix: null })).green).toMatchObject({ commits: null, size: null })
})

test('while it is red there is no ending, and the commits so far are counted', () => {
  const later = aComparison({ commits: [aCommit('bad2', 'b'), aCommit('bad3', 'c')], files: [] })
  const tries = [['bad3', '09:30']] as const
  expect(factsOf(aStreak(tries, { later }))).toMatchObject({ whileRed: '2 commits', green: null })
  expect(factsOf(aRedRun())).toEqual({ whileRed: null, timeRed: '1 min', green: null })
})
