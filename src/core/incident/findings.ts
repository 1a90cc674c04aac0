// Folds the failing jobs of a run into findings: legs of a matrix that fail alike are one, and a job that only reports the failure of
// another is told apart from a failure of its own.
import type { WorkflowFile } from '../gathered.ts'
import type { Job, Step, WorkflowJob } from '../records.ts'

export type Finding = {
  /** The job's name without its matrix values. */
  readonly name: string
  /** Failing legs, in the order in which they ended. */
  readonly jobs: readonly Job[]
  /** Legs of that name in the run, failing or not. */
  readonly legs: number
  readonly failedStep: Step | null
  /** Failed jobs that this one waits for, where it failed only because they did. */
  readonly becauseOf: readonly string[]
}

/** Conclusions of a job that count as a failure of it. https://docs.github.com/en/rest/actions/workflow-jobs */
const FAILED = new Set(['failure', 'timed_out', 'startup_failure'])

/** `test (20, ubuntu-latest)` -> `test`: the name without the matrix values that GitHub adds. */
export function toBaseName(jobName: string): string {
  const base = jobName.replace(/\s*\([^()]*\)$/, '').trim()
  return base === '' ? jobName : base
}

export function isFailed(job: Job): boolean {
  return job.conclusion !== null && FAILED.has(job.conclusion)
}

/** The step that broke the job: the first that failed, without `continue-on-error` ones, which end as success. */
export function failedStepOf(job: Job): Step | null {
  return job.steps.find((step) => step.conclusion !== null && FAILED.has(step.conclusion)) ?? null
}

/** Failing jobs -> findings: own failures first, in the order in which they ended; jobs that failed because of others last. */
export function foldJobs(jobs: readonly Job[], workflow: WorkflowFile | null): readonly Finding[] {
  const failing = jobs
    .filter(isFailed)
    .toSorted((a, b) => (a.completedAt ?? '').localeCompare(b.completedAt ?? '') || a.id - b.id)
  const groups = new Map<string, Job[]>()
  for (const job of failing) {
    const alike = JSON.stringify([toBaseName(job.name), failedStepOf(job)?.name ?? null, job.conclusion])
    groups.set(alike, [...(groups.get(alike) ?? []), job])
  }
  const findings = [...groups.values()].map((group): Finding => {
    const name = toBaseName(group[0]?.name ?? '')
    return {
      name: group.length === 1 ? (group[0]?.name ?? name) : name,
      jobs: group,
      legs: jobs.filter((job) => toBaseName(job.name) === name).length,
      failedStep: group[0] === undefined ? null : failedStepOf(group[0]),
      becauseOf: findBlockers(name, failing, workflow),
    }
  })
  return findings.toSorted((a, b) => Number(a.becauseOf.length > 0) - Number(b.becauseOf.length > 0))
}

/** Jobs that this one waits for and looks at (`needs.x.result`), and that failed. */
function findBlockers(name: string, failing: readonly Job[], workflow: WorkflowFile | null): readonly string[] {
  const declared = workflow === null ? null : findWorkflowJob(name, workflow.jobs)
  if (declared === null || workflow === null) return []
  const text = workflow.lines.slice(declared.fromLine - 1, declared.toLine).join('\n')
  if (!/\bneeds\s*[.[]/.test(text)) return []
  return declared.needs
    .map((id) => workflow.jobs.find((job) => job.id === id))
    .filter((job) => job !== undefined)
    .filter((needed) => failing.some((job) => matches(toBaseName(job.name), needed)))
    .map((needed) => needed.name ?? needed.id)
}

/** The job of the workflow file that a job of the run comes from; null where the names do not say. */
export function findWorkflowJob(jobName: string, jobs: readonly WorkflowJob[]): WorkflowJob | null {
  return jobs.find((job) => matches(toBaseName(jobName), job)) ?? null
}

function matches(baseName: string, job: WorkflowJob): boolean {
  // A name made of expressions ends up as something else; its fixed start is all that can be compared.
  const fixedStart = job.name?.split('${{')[0]?.trim() ?? ''
  return (
    baseName === job.id ||
    baseName === job.name ||
    (job.name?.includes('${{') === true && fixedStart !== '' && baseName.startsWith(fixedStart))
  )
}
