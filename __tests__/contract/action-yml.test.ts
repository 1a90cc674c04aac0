import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { INPUT_NAMES, parseConfig } from '../../src/core/config.ts'
import { MODEL_DEFAULTS } from '../../src/core/model-config.ts'
import { OUTPUT_NAMES } from '../../src/core/outcome.ts'
import { POLICY_DEFAULTS } from '../../src/core/policy-config.ts'
import { configOf } from '../support/config.ts'

type Manifest = {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
  readonly branding: { readonly icon: string; readonly color: string }
}

const ROOT = resolve(import.meta.dirname, '../..')
const manifest: Manifest = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'))

describe('action.yml', () => {
  test('declares the inputs that the program reads, in its order', () => {
    expect(Object.keys(manifest.inputs)).toEqual(INPUT_NAMES)
  })

  test('declares the outputs that the program writes, in its order', () => {
    expect(Object.keys(manifest.outputs)).toEqual(OUTPUT_NAMES)
  })

  test('has a default for every input, as text, and together they are a configuration', () => {
    const defaults = new Map(Object.entries(manifest.inputs).map(([name, input]) => [name, input.default]))
    const expected = configOf({ 'github-token': '${{ github.token }}' })
    expect(parseConfig((name) => defaults.get(name) ?? 'no default')).toEqual(expected)
  })

  test('has the defaults of a model and of a policy that the command line has', () => {
    expect(manifest.inputs).toMatchObject(
      Object.fromEntries(
        Object.entries({ ...MODEL_DEFAULTS, ...POLICY_DEFAULTS }).map(([name, value]) => [name, { default: value }]),
      ),
    )
  })

  test('describes every input and output in whole sentences on one line', () => {
    const described = Object.entries({ ...manifest.inputs, ...manifest.outputs })
    expect(described.filter(([, { description }]) => !/^[A-Z][^\n|]*\.$/.test(description))).toEqual([])
  })

  test('runs a file that is there, on a Node that the runners have', () => {
    expect(manifest.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
    expect(existsSync(join(ROOT, manifest.runs.main))).toBe(true)
  })

  /** https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#branding */
  test('has a badge that the Marketplace can draw', () => {
    expect(manifest.branding).toEqual({ icon: 'book-open', color: 'red' })
  })
})

describe('the program that action.yml runs', () => {
  const files = readReachable(join(ROOT, manifest.runs.main))

  test('is split, so that an event without work loads little of it', () => {
    expect(files.size).toBeGreaterThan(10)
  })

  test('starts no other program', () => {
    expect(namesOf(/child_process|worker_threads|(?:from ?|require\(|import\()["'](?:node:)?cluster["']/)).toEqual([])
  })

  test('evaluates no text as code', () => {
    expect(namesOf(/\beval\(|\bnew Function\(|['"](?:node:)?vm['"]/)).toEqual([])
  })

  test('carries no second HTTP client', () => {
    expect(namesOf(/node_modules\/undici\//)).toEqual([])
  })

  function namesOf(pattern: RegExp): readonly string[] {
    return Array.from(files).flatMap(([path, text]) => (pattern.test(text) ? [path] : []))
  }
})

/** A file of dist/ and what it imports, at once or later. */
function readReachable(path: string, files = new Map<string, string>()): ReadonlyMap<string, string> {
  if (files.has(path)) return files
  const text = readFileSync(path, 'utf8')
  files.set(path, text)
  for (const [, imported = ''] of text.matchAll(/(?:\bfrom|\bimport|\bimport\() ?"(\.[^"]+\.js)"/g))
    readReachable(resolve(dirname(path), imported), files)
  return files
}
