// Reads from a workflow file what an entry says of it: its jobs, what they wait for, and where each step stands in the file.
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml'
import type { WorkflowJob } from '../core/records.ts'
import type { ReadWorkflow } from '../ports.ts'

/** Aliases of aliases multiply: ten lines can stand for a billion. The yaml package counts what they stand for. */
const MAX_ALIASES = 100

type Source = { readonly text: string; readonly document: Document; readonly lines: LineCounter }

/**
 * The jobs of a workflow file in its order. A job that calls a reusable workflow has no steps, and a file that cannot be parsed no jobs.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax
 */
export const readWorkflow: ReadWorkflow = (text) => {
  try {
    const lines = new LineCounter()
    // Every scalar stays a string: `name: 3.10` is not 3.1.
    const document = parseDocument(text, { schema: 'failsafe', lineCounter: lines, prettyErrors: false })
    if (document.errors.length > 0) return []
    document.toJS({ maxAliasCount: MAX_ALIASES })
    return readJobs({ text, document, lines })
  } catch {
    // Too many aliases or too deep for the parser. GitHub refused the file too, and says so better in the run's annotations.
    return []
  }
}

function readJobs(source: Source): readonly WorkflowJob[] {
  const jobs = child(source, source.document.contents, 'jobs')
  if (!isMap(jobs)) return []
  return jobs.items.flatMap(({ key, value }) => {
    const job = resolve(source, value)
    if (!isScalar(key) || !isMap(job)) return []
    const steps = child(source, job, 'steps')
    return {
      id: String(key.value),
      name: textOf(child(source, job, 'name')),
      needs: listOf(source, child(source, job, 'needs')),
      environment: environmentOf(source, child(source, job, 'environment')),
      ...toLines(source, key, value),
      steps: isSeq(steps) ? steps.items.flatMap((step) => readStep(source, step)) : [],
    }
  })
}

function readStep(source: Source, node: unknown): WorkflowJob['steps'] {
  const step = resolve(source, node)
  if (!isMap(step)) return []
  const name = textOf(child(source, step, 'name'))
  const run = textOf(child(source, step, 'run'))
  return [{ name, run, ...toLines(source, node, node) }]
}

/** `environment: production`, or `environment: { name: production, url: ... }`. */
function environmentOf(source: Source, node: Node | null): string | null {
  return textOf(isMap(node) ? child(source, node, 'name') : node)
}

/** `needs: build`, or `needs: [build, lint]`. */
function listOf(source: Source, node: Node | null): readonly string[] {
  const items = isSeq(node) ? node.items.map((item) => textOf(resolve(source, item))) : [textOf(node)]
  return items.filter((item) => item !== null)
}

function textOf(node: Node | null): string | null {
  return isScalar(node) && typeof node.value === 'string' && node.value !== '' ? node.value : null
}

function child(source: Source, parent: unknown, key: string): Node | null {
  return isMap(parent) ? resolve(source, parent.get(key, true)) : null
}

function resolve(source: Source, node: unknown): Node | null {
  if (isAlias(node)) return node.resolve(source.document) ?? null
  return isScalar(node) || isCollection(node) ? node : null
}

/** 1-based lines from the start of `first` to the last thing written in `last`; comments after it belong to what follows. */
function toLines(
  source: Source,
  first: unknown,
  last: unknown,
): { readonly fromLine: number; readonly toLine: number } {
  const start = rangeOf(first)?.[0] ?? 0
  const end = start + source.text.slice(start, endOf(last) ?? start).trimEnd().length
  return { fromLine: source.lines.linePos(start).line, toLine: source.lines.linePos(end).line }
}

function endOf(node: unknown): number | undefined {
  if (isMap(node) && node.flow !== true) {
    const last = node.items.at(-1)
    return endOf(last?.value) ?? endOf(last?.key)
  }
  if (isSeq(node) && node.flow !== true) return endOf(node.items.at(-1)) ?? rangeOf(node)?.[1]
  return rangeOf(node)?.[1]
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  return (isScalar(node) || isCollection(node) || isAlias(node) ? node.range : null) ?? undefined
}
