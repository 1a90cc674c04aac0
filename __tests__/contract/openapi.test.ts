import { describe, expect, test } from '@jest/globals'
import { readOpenApi } from '../support/test-github/openapi.ts'
import { ROUTES, toRouteKey } from '../support/test-github.ts'

describe("GitHub's description and the test GitHub", () => {
  const openApi = readOpenApi()

  test('have the same operations', () => {
    expect(Object.keys(ROUTES).toSorted()).toEqual(openApi.keys.map(toRouteKey).toSorted())
  })

  test.each([
    ['GET', '/repos/o/r', 'GET ', {}],
    ['GET', '/repos/o/r/contents/docs%2Fa.md', 'GET /contents/{path}', { path: 'docs/a.md' }],
    ['GET', '/repos/o/r/contents/docs/a%20b.md', 'GET /contents/{path}', { path: 'docs/a b.md' }],
    ['GET', '/repos/o/r/commits/feature/pulls', 'GET /commits/{commit_sha}/pulls', { commit_sha: 'feature' }],
    ['GET', '/repos/o/r/commits/feature/x', 'GET /commits/{ref}', { ref: 'feature/x' }],
    ['PATCH', '/repos/o/r/git/refs/heads%2Fjournal%2Fx', 'PATCH /git/refs/{ref}', { ref: 'heads/journal/x' }],
  ])('%s %s is one operation', (method, path, key, params) => {
    const match = openApi.find(method, path)
    expect([toRouteKey(match?.key ?? ''), match?.params]).toEqual([key, { owner: 'o', repo: 'r', ...params }])
  })

  test('a method that a path does not have is no operation', () => {
    expect(openApi.find('DELETE', '/repos/o/r/pulls')).toBeNull()
  })

  test('null is allowed where GitHub says so, and only there', () => {
    const match = openApi.find('GET', '/repos/o/r/check-runs/1/annotations')
    if (match === null) throw new Error('no operation')
    const annotation = {
      path: 'a',
      blob_href: '',
      start_line: 1,
      end_line: 1,
      start_column: null,
      end_column: null,
      annotation_level: null,
      title: null,
      message: null,
      raw_details: null,
    }
    const check = (json: unknown) => openApi.checkAnswer(match, { status: 200, type: 'application/json', json })
    expect(check([annotation])).toEqual([])
    expect(check([{ ...annotation, path: null }])).toEqual(['/0/path must be string'])
  })

  test('an answer of another status or media type than GitHub lists is a mistake', () => {
    const match = openApi.find('GET', '/repos/o/r/pulls')
    if (match === null) throw new Error('no operation')
    expect(openApi.checkAnswer(match, { status: 202, type: null, json: null })).toEqual([
      "status 202 is not one of this operation's",
    ])
    expect(openApi.checkAnswer(match, { status: 200, type: 'text/html', json: null })).toEqual([
      'media type text/html is not one of status 200',
    ])
  })
})
