import { describe, expect, test } from '@jest/globals'
import { readWorkflow } from '../../src/adapters/workflow-reader.ts'

const WORKFLOW = `name: CI
on: [push]

jobs:
  # builds once
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - name: Build
        run: |
          npm ci
          npm run build

      # the rest
      - run: npm run lint # quick

  test:
    name: test (\${{ matrix.node }})
    needs: build
    steps: [{ name: Unit, run: npm test }]

  release:
    needs: [build, test]
    uses: ./.github/workflows/release.yml
  deploy:
    name: 3.10
    needs:
      - release
    environment:
      name: production
      url: https://example.com
    steps:
      - name: Ship
        run: ./ship
        env:
          A: b
  docs:
    environment: github-pages
    steps:
`

describe('a workflow file', () => {
  const jobs = readWorkflow(WORKFLOW)
  const lines = WORKFLOW.split('\n')

  test('gives its jobs in order, with what they wait for and where they deploy', () => {
    expect(jobs.map(({ id, name, needs, environment }) => ({ id, name, needs, environment }))).toEqual([
      { id: 'build', name: null, needs: [], environment: null },
      { id: 'test', name: 'test (${{ matrix.node }})', needs: ['build'], environment: null },
      { id: 'release', name: null, needs: ['build', 'test'], environment: null },
      { id: 'deploy', name: '3.10', needs: ['release'], environment: 'production' },
      { id: 'docs', name: null, needs: [], environment: 'github-pages' },
    ])
  })

  test('gives the first and last line of each job, without the comments around it', () => {
    expect(jobs.map(({ fromLine, toLine }) => [lines[fromLine - 1], lines[toLine - 1]])).toEqual([
      ['  build:', '      - run: npm run lint # quick'],
      ['  test:', '    steps: [{ name: Unit, run: npm test }]'],
      ['  release:', '    uses: ./.github/workflows/release.yml'],
      ['  deploy:', '          A: b'],
      ['  docs:', '    steps:'],
    ])
  })

  test('gives the steps with their scripts and lines; a job that calls a workflow has none', () => {
    expect(jobs.map(({ steps }) => steps)).toEqual([
      [
        { name: null, run: null, fromLine: 9, toLine: 9 },
        { name: 'Build', run: 'npm ci\nnpm run build\n', fromLine: 10, toLine: 13 },
        { name: null, run: 'npm run lint', fromLine: 16, toLine: 16 },
      ],
      [{ name: 'Unit', run: 'npm test', fromLine: 21, toLine: 21 }],
      [],
      [{ name: 'Ship', run: './ship', fromLine: 34, toLine: 37 }],
      [],
    ])
  })

  test('may use anchors', () => {
    const text =
      'jobs:\n  a: { steps: &steps [{ run: make }], needs: &n [x] }\n  b:\n    needs: *n\n    steps: *steps\n  c:\n    steps:\n      - run: one\n      - *s\n'
    expect(readWorkflow(text)).toEqual([])
    expect(
      readWorkflow(text.replace('      - *s\n', '')).map(({ id, needs, steps }) => [id, needs, steps.length]),
    ).toEqual([
      ['a', ['x'], 1],
      ['b', ['x'], 1],
      ['c', [], 1],
    ])
  })

  test('with Windows line ends has the same lines', () => {
    expect(readWorkflow(WORKFLOW.replaceAll('\n', '\r\n')).map(({ fromLine, toLine }) => [fromLine, toLine])).toEqual(
      jobs.map(({ fromLine, toLine }) => [fromLine, toLine]),
    )
  })

  test.each([
    ['is empty', ''],
    ['is not YAML', 'jobs: [\n'],
    ['is not a map', '- a\n- b\n'],
    ['has no jobs', 'name: CI\non: push\n'],
    ['has a list for jobs', 'jobs: [a, b]\n'],
    ['has jobs that are words', 'jobs:\n  a: b\n  c:\n'],
    ['is binary', '\u0000\u0001\ufffd'],
    ['is nested beyond reason', '['.repeat(100_000)],
  ])('that %s has no jobs', (_, text) => {
    expect(readWorkflow(text)).toEqual([])
  })

  test('that multiplies aliases has no jobs, instead of filling the memory', () => {
    const levels = Array.from(
      { length: 12 },
      (_, n) => `l${n + 1}: &l${n + 1} [${Array(10).fill(`*l${n}`).join(', ')}]`,
    )
    expect(readWorkflow(`l0: &l0 [x]\n${levels.join('\n')}\njobs: { a: { steps: *l12 } }\n`)).toEqual([])
  })
})
